export { default } from "../(shell)/layout.tsx";
