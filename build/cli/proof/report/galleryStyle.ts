/** Looks of the gallery page. */
export const galleryStyle = `
body { font: 15px/1.45 system-ui, sans-serif; margin: 2rem auto; max-width: 78rem; padding: 0 1rem; color: #1c1c1c; }
h3 { margin: 0 0 .5rem; font-size: 1.05rem; }
small { font-weight: normal; color: #666; }
section { border: 1px solid #d8d8d8; border-left: .4rem solid #2e7d32; border-radius: .3rem; padding: .8rem 1rem; margin: 1rem 0; }
section.wrong { border-left-color: #c62828; }
.paper { display: grid; grid-template-columns: minmax(14rem, 24rem) 1fr; gap: 1rem; align-items: start; }
.pictures { display: grid; gap: .5rem; }
.pictures img { width: 100%; border: 1px solid #ccc; background: #fff; }
table { border-collapse: collapse; width: 100%; font-size: 14px; }
th, td { text-align: left; vertical-align: top; padding: .15rem .5rem; border-bottom: 1px solid #eee; overflow-wrap: anywhere; }
tr.wrong td { background: #fde7e7; }
tr.accepted td { background: #fff6da; }
`;
