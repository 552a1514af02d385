/** Whether the browser has what the drawing is made with. */
export function canDraw(): boolean {
  known ??= ['webgl2', 'webgl'].some(kind => contextOf(kind));
  return known;
}

let known: boolean | undefined;

function contextOf(kind: string): boolean {
  const context = document.createElement('canvas').getContext(kind) as WebGLRenderingContext | null;
  // A browser has few contexts to give: this one is given back.
  context?.getExtension('WEBGL_lose_context')?.loseContext();
  return context !== null;
}
