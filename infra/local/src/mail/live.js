// Shows a new message when it comes, without moving the page under a reader who is typing.
const newest = document.getElementById("count").dataset.newest;

setInterval(async () => {
  if (document.hidden || document.activeElement?.tagName === "INPUT") return;
  const response = await fetch(`/messages${location.search}`).catch(() => null);
  const messages = response?.ok ? await response.json() : [];
  if (messages.length > 0 && messages[0].id !== newest) location.reload();
}, 2000);
