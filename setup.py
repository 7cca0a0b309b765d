"Packaging: every value lives in settings.ini; edit it there, not here"
from configparser import ConfigParser
from pathlib import Path
import setuptools

root = Path(__file__).parent
cp = ConfigParser(delimiters=['='])
cp.read(root/'settings.ini', encoding='utf-8')
cfg = cp['DEFAULT']
readme = root/'README.md'
end = '_requirements'

setuptools.setup(
    name=cfg['lib_name'], version=cfg['version'], description=cfg['description'], keywords=cfg['keywords'],
    author=cfg['author'], author_email=cfg['author_email'], license='Apache-2.0', url=cfg['git_url'],
    packages=setuptools.find_packages(include=[cfg['lib_path'], cfg['lib_path']+'.*']),
    python_requires='>='+cfg['min_python'], install_requires=cfg['requirements'].split(),
    extras_require={k.removesuffix(end): cfg[k].split() for k in cfg if k.endswith(end)},
    long_description=readme.read_text(encoding='utf-8') if readme.exists() else '', long_description_content_type='text/markdown',
    include_package_data=True, zip_safe=False,
    entry_points=dict(console_scripts=cfg['console_scripts'].split(),
                      nbdev=[f"{cfg['lib_path']}={cfg['lib_path']}._modidx:d"]))
