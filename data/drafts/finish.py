"Put the part on SmolLM2 into its page, once plan_natinst_smollm2 is saved with all three seeds; then write its verdict"
import json
from pathlib import Path
ROOT = Path(__file__).resolve().parents[2]

def edit(fn, change):
    f = ROOT/'nbs'/fn
    d = json.loads(f.read_text(encoding='utf-8'))
    change(d['cells'])
    f.write_text(json.dumps(d,indent=1,ensure_ascii=False,sort_keys=True)+'\n',encoding='utf-8')

def src(c): return ''.join(c['source'])
def put(c, t): c['source'] = t.splitlines(keepends=True)
def sub(cells, a, b):
    c = [o for o in cells if a in src(o)]
    assert len(c)==1,(a,len(c))
    put(c[0],src(c[0]).replace(a,b))

def page(cells):
    at = next(i for i,c in enumerate(cells) if src(c).startswith('## Answers that are right'))
    for n,part in enumerate((ROOT/'data/drafts/natinst_smollm2.txt').read_text(encoding='utf-8').split('%%')[1:]):
        kind,text = part.split('\n',1)
        c = dict(cell_type=dict(md='markdown',code='code')[kind],id=f'52a101{n:02}',metadata={})
        if kind=='code': c |= dict(execution_count=None,outputs=[])
        put(c,text.strip('\n'))
        cells.insert(at+n,c)
    sub(cells,'for p,t in ((plan,tab),(sweep,by_k),(lam,by_lam)):','for p,t in ((plan,tab),(sweep,by_k),(lam,by_lam),(big_plan,big)):')
    sub(cells,': the plan `natinst_smollm2` is written and has not run. [Larger models]',', with all its steps and tokens. [Larger models]')

def judge(cells):
    sub(cells,"few_smollm2='SmolLM2 fine-tuned, answers')","few_smollm2='SmolLM2 fine-tuned, answers',\n                    natinst_smollm2='SmolLM2 fine-tuned, answers')")

def table(cells):
    sub(cells,"=={'dolly_encoders','natinst_test_map','passes',\n                                                                 'natinst_smollm2'}","=={'dolly_encoders','natinst_test_map','passes'}")
    sub(cells,'[three places](larger.html) have larger ones','four places have larger ones ([three](larger.html), and [Sup-NatInst](natinst100.html))')
    sub(cells,"few_smollm2='larger',","few_smollm2='larger',natinst_smollm2='natinst100',")
    sub(cells,'few_smollm2 passes ceiling','few_smollm2 natinst_smollm2 passes ceiling')

edit('70_experiments/52_natinst100.ipynb',page)
edit('70_experiments/18_judge.ipynb',judge)
edit('70_experiments/49_dominance.ipynb',table)
