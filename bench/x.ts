import { readFileSync } from "node:fs";
import { createIndex, type Entry } from "../packages/matching/src/index.ts";
import { weights } from "../packages/matching/src/score-of.ts";
const d = JSON.parse(readFileSync("packages/matching/fixtures/development.json","utf8"));
export const entries: Entry[] = d.entries.map((e:any)=>({id:e.id,section:e.section,value:e.value,answer:{en:e.answer},wordings:[{text:e.question,locale:"en",kind:"own"},...(e.remembered?[{text:e.remembered,locale:"en",kind:"remembered"}]:[])]}));
export const asked = d.questions.map((q:any)=>({text:q.en??q.fr,gold:q.gold,l:q.en?"en":"fr"}));
export const off:string[] = d.unanswerable;
export function run(show=false){
  const ix=createIndex(entries); const out:any={};
  const conf:number[]=[],neg:number[]=off.map(t=>ix.suggest({text:t}).confidence);
  for(const l of ["en","fr"]){ let r1=0,r5=0,m=0,n=0;
    for(const q of asked.filter((q:any)=>q.l===l)){ const s=ix.suggest({text:q.text},{limit:10}); conf.push(s.confidence); const p=s.candidates.findIndex(c=>c.id===q.gold); n++; if(p===0)r1++; if(p>=0&&p<5)r5++; if(p>=0)m+=1/(p+1);
      if(show&&p!==0) console.log(p,q.text,"=>",q.gold,entries.find(e=>e.id===q.gold)!.wordings[0]!.text,"| got",entries.find(e=>e.id===s.candidates[0]?.id)?.wordings[0]!.text); }
    out[l]=[r1/n,r5/n,m/n].map(x=>x.toFixed(3)).join(" "); }
  let a=0; for(const c of conf) for(const n of neg) a+=c>n?1:c===n?.5:0; out.auroc=(a/conf.length/neg.length).toFixed(3);
  return out;
}
import { tune } from "../packages/matching/src/analyse.ts";
import { readSets } from "./src/matching/sets.ts";
const R = readSets()!;
export function other(){ const ix=createIndex(R.entries); let o:any={};
 for(const l of ["own, English","own, French"]){ let r1=0,r5=0,m=0,n=0; for(const q of R.sets[l]!){ if(!q.gold.length) continue; const p=ix.suggest({text:q.text},{limit:10}).candidates.findIndex(c=>q.gold.includes(c.id)); n++; if(p===0)r1++; if(p>=0&&p<5)r5++; if(p>=0)m+=1/(p+1);} o[l]=[r1/n,r5/n,m/n].map(x=>x.toFixed(3)).join(" "); } return o; }
const set=(k:string,v:number)=>{ if(k in tune)(tune as any)[k]=v; else (weights as any)[k]=v; };
const base:any={...weights,...tune};
const grid:any={loose:[0,.3,.5,.7,1],concept:[1,1.5,2,3,4],wording:[1],answer:[.15,.3,.5,.8],answerConcept:[.15,.25,.5,.8,1.2],section:[0,.15,.3,.6],whole:[0,.2,.4],k:[.8,1.5],b:[.1,.3,.5]};
if (process.argv[2]==="grid") for(const k of Object.keys(grid)) for(const v of grid[k]){ set(k,v); console.log(k,v,JSON.stringify(run()),JSON.stringify(other())); set(k,base[k]); }
else { if(process.argv[2]==="show") run(true); console.log(run(),other()); }
