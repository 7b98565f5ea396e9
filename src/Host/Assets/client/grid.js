import { toast } from '../shared/toast.js';
import { say } from '../shared/words.js';
import { mayMove, movingOf } from './moving.js';
import { isThrifty } from './thrift.js';
import { videoSlideOf } from './video-slides.js';

const largestOfFew = 1280;

/** The justified rows: knows their tiles and fetches further ones before the reader reaches the end. */
export class Grid {
  #fetching = null;
  #watcher = new IntersectionObserver(entries => {
    if (entries.some(entry => entry.isIntersecting)) this.more();
  }, { rootMargin: '1600px 0px' });

  constructor(list) {
    this.list = list;
    this.path = list.dataset.path;
    this.total = Number(list.dataset.total);
    /** This page's address with its filter, without a place in it. */
    this.address = list.dataset.address;
    /** How many photos come before the first one that is here. */
    this.before = Number(list.dataset.before);
    this.#watch();
  }

  /** Those that can be opened; others still wait for their previews. */
  get tiles() { return [...this.list.querySelectorAll('li[id]:not(.waiting)')]; }

  /** What the light box shows: every tile that is here by now. */
  get slides() {
    const edges = this.list.dataset.edges.split(' ').map(Number).filter(edge => edge <= largestOfFew || !isThrifty());
    return this.tiles.map(tile => slideOf(tile, edges));
  }

  find(id) { return this.list.querySelector(`#p${CSS.escape(id)}`); }

  /** A photo's own address. */
  photo(id) {
    const [, filter] = this.address.split('?');
    return `${this.path}/photo/${id}${filter ? `?${filter}` : ''}`;
  }

  /** The page around a photo. */
  around(id) { return `${this.address}${this.address.includes('?') ? '&' : '?'}at=${id}#p${id}`; }

  get isWhole() { return !this.#further; }

  get #further() { return this.list.querySelector('.further'); }

  #watch() {
    if (this.#further) this.#watcher.observe(this.#further);
  }

  /** Fetches one more page of tiles; answers whether there are more now than before. */
  more() {
    this.#fetching ??= this.#fetch().finally(() => { this.#fetching = null; });
    return this.#fetching;
  }

  async #fetch() {
    const further = this.#further;
    if (!further) return false;

    further.classList.add('loading');
    try {
      const response = await fetch(`${further.firstElementChild.href}&fragment=true`);
      document.dispatchEvent(new CustomEvent('answered', { detail: response }));
      if (!response.ok) throw new Error(response.statusText);
      const template = document.createElement('template');
      template.innerHTML = await response.text();
      this.#watcher.unobserve(further);
      further.replaceWith(template.content);
      this.#watch();
      return true;
    } catch {
      further.classList.remove('loading');
      toast(say('The next photos could not be loaded.'), { bad: true, action: say('Try again'), onAction: () => this.more() });
      return false;
    }
  }
}

/** What the light box needs to know of a tile. */
function slideOf(tile, edges) {
  const link = tile.querySelector('a');
  if (link.matches('.video')) return videoSlideOf(tile, link);
  const image = link.querySelector('img:last-child');
  const [width, height] = [Number(image.getAttribute('width')), Number(image.getAttribute('height'))];
  const stem = link.getAttribute('href').replace(/\d+$/, '');
  const sizes = existing(width, height, edges);
  const largest = sizes.at(-1);
  const slide = {
    id: tile.id.slice(1),
    name: link.dataset.name || image.alt,
    caption: link.dataset.name ? image.alt : '',
    alt: image.alt,
    src: stem + largest.edge,
    srcset: sizes.map(size => `${stem}${size.edge} ${size.width}w`).join(', '),
    width: largest.width,
    height: largest.height,
    msrc: image.complete && image.currentSrc ? image.currentSrc : link.querySelector('img').src,
    element: link,
    thumbCropped: true,
  };
  return link.matches('.moves') && mayMove() ? { ...slide, src: movingOf(link), srcset: undefined, width, height } : slide;
}

/** The previews that there are of a picture, by their long edge, with the size they have. */
export function existing(width, height, edges) {
  const long = Math.max(width, height);
  const wanted = edges.filter((edge, index) => index === 0 || edges[index - 1] < long);
  return wanted.map(edge => {
    const scale = Math.min(1, edge / long);
    return { edge, width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
  });
}
