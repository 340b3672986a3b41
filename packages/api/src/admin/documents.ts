import {
  approveVersion,
  changeDocument,
  changeValidity,
  countDocuments,
  createDocument,
  getDocument,
  getUpload,
  listDocuments,
  refuseVersion,
  withdrawDocument,
} from "@candor/domain/documents";
import {
  ApproveVersion,
  ChangeDocument,
  ChangeValidity,
  CreateDocument,
  GetDocument,
  GetUpload,
  ListDocuments,
  RefuseVersion,
  WithdrawDocument,
} from "@candor/domain/documents/inputs";
import { router, staff } from "../trpc.ts";

/** Files do not come through here but through the calls of files.ts: JSON does not carry them. */
export const documents = router({
  list: staff.input(ListDocuments).query(({ ctx, input }) => listDocuments(ctx.actor, input)),
  count: staff.query(({ ctx }) => countDocuments(ctx.actor)),
  get: staff.input(GetDocument).query(({ ctx, input }) => getDocument(ctx.actor, input)),
  upload: staff.input(GetUpload).query(({ ctx, input }) => getUpload(ctx.actor, input)),
  create: staff.input(CreateDocument).mutation(({ ctx, input }) => createDocument(ctx.actor, input)),
  change: staff.input(ChangeDocument).mutation(({ ctx, input }) => changeDocument(ctx.actor, input)),
  date: staff.input(ChangeValidity).mutation(({ ctx, input }) => changeValidity(ctx.actor, input)),
  withdraw: staff.input(WithdrawDocument).mutation(({ ctx, input }) => withdrawDocument(ctx.actor, input)),
  approve: staff.input(ApproveVersion).mutation(({ ctx, input }) => approveVersion(ctx.actor, input)),
  refuse: staff.input(RefuseVersion).mutation(({ ctx, input }) => refuseVersion(ctx.actor, input)),
});
