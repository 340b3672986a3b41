export { addFaq } from "./add-faq.ts";
export { editFaq } from "./edit-faq.ts";
export { moveFaq } from "./move-faq.ts";
export { publishFaq } from "./publish-faq.ts";
export { listFaqs } from "./queries.ts";
export { unpublishFaq } from "./unpublish-faq.ts";
