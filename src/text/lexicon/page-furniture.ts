/** One kind of line that belongs to the page and not to the article. Patterns see one trimmed line. */
export interface Furniture {
  readonly kind: string;
  readonly pattern: RegExp;
  /** It may also begin an honest sentence; only a line that is no sentence is taken for it. */
  readonly doubtful?: true;
}

/** Single words and short phrases that are buttons, headings of boxes and labels: the whole line, in lower case. */
export const labels: ReadonlySet<string> = new Set(
  `menu|search|home|news|sport|sports|business|opinion|share|share this|share this article|share on facebook|share on twitter|tweet|email|e-mail|print|save|copy link|comment|comments|leave a comment|leave a reply|add comment|view comments
|post a comment|reply|replies|tagged|tags|topics|keywords|related|related articles|related stories|related news|related topics|related posts|you may also like|you might also like|more stories|more news|more from|read more|read also|also read
|read next|recommended|recommended for you|recommended stories|most read|most popular|most viewed|popular|popular now|trending|trending now|latest|latest news|latest stories|featured|featured stories|editor's picks|editors' picks|top stories|up next
|don't miss|in this article|in this story|advertisement|advertisment|ad|sponsored|sponsored content|promoted|subscribe|subscribe now|sign in|sign up|log in|login|register|newsletter|newsletters|follow us|follow|contact us|contact|about us|about
|privacy policy|terms of use|terms and conditions|cookie policy|cookies|accept|accept all|agree|choose|i agree|reject all|manage settings|got it|back to top|exit mobile version|view mobile version|view full version|skip to content
|skip to main content|close|next|previous|previous article|next article|previous post|next post|load more|show more|see more|see all|view all|play|pause|listen|listen to this article|watch|watch live|live|video|videos|photos|gallery
|loading|image|photo|file photo|caption|credit|source|via|from the archive|more on this story|more on this topic|sudoku|letters|puzzles|archive|download app|whatsapp|facebook|twitter|telegram|linkedin|instagram|youtube|reddit|pinterest|spot_img|- advertisment -spot_img|story continues below|article continues below|story continues below advertisement|article continues after ad|continue reading|end of article|print this article`
    .replace(/\n/g, '')
    .split('|'),
);

/** Headings of a link or two inside an article. */
export const inlineHeading =
  /^(?:also read|read also|read more|read next|see also|related(?: (?:articles?|stories|news|posts?|content|links|coverage))?|more on this (?:story|topic))\s*:?$/i;

/** Headings after which a list of other articles stands. */
export const teaserHeading =
  /^(?:also read|read also|read more|read next|more (?:stories|news|headlines|from .{1,40}|on this (?:story|topic)|in .{1,30})|related(?: (?:articles?|stories|news|posts?|topics?|coverage|content|links))?|recommended(?: (?:for you|stories|reading|articles))?|you (?:may|might) also (?:like|enjoy|be interested in)|most (?:read|popular|viewed|shared|commented)|popular(?: (?:now|stories|posts))?|trending(?: (?:now|stories|news))?|latest(?: (?:news|stories|headlines|posts|articles))?|featured(?: (?:stories|articles|posts|news))?|top (?:stories|news)|editor['’]?s['’]? (?:picks?|choice)|from the archives?|don['’]t miss|up next|what to read next|in other news|other stories|recent (?:posts|stories|articles|news)|today['’]s (?:headlines|top stories)|elsewhere on the (?:site|web)|around the web|sponsored(?: content)?|promoted stories)\s*:?$/i;

/** Kinds of lines; every pattern is anchored at the start of the line. */
export const furniture: readonly Furniture[] = [
  {
    kind: 'also read',
    pattern:
      /^(?:also read|read also|read more|read next|read this|see also|also see|see more|also on this site|must read|related|recommended(?: reading)?|more on this|don['’]t miss|watch|listen|explained|in pictures|in pics|you may also like|click here)\s*(?::|\||»|>|–|—|- )/i,
  },
  {
    kind: 'continue',
    pattern:
      /^(?:(?:story|article) continues (?:below|after)|continue reading|scroll (?:down|to continue)|(?:read|see|find out) (?:the )?(?:full|more)\b.{0,60}\bhere\b.{0,3}$|click (?:here|['‘“"]?ok\b|['‘“"]?allow\b|on the|to)\b)/i,
  },
  {
    kind: 'notification',
    pattern:
      /^(?:.{0,120}\b(?:enable|allow|turn on|send you|get|receive) (?:push |browser |desktop |breaking news |our |some |the )?(?:notifications?|reminders?|alerts?)\b|.{0,60}\bto make sure you never miss\b|never miss (?:a|an|another) (?:story|update|beat))/i,
  },
  {
    kind: 'cookies',
    pattern:
      /^(?:(?:we|this (?:web)?site|our (?:web)?site|our partners).{0,40}\b(?:uses?|sets?|keeps?|stores?)\b.{0,40}\b(?:cookies|small files)\b|by (?:continuing|using|clicking|browsing).{0,80}\b(?:cookies|agree|terms|policy)\b|(?:accept|manage|reject) (?:all )?cookies|before you continue$|we (?:value|care about) your privacy)/i,
  },
  {
    kind: 'subscription',
    pattern:
      /^(?:subscribe (?:to|now|for|today|here)|sign up (?:to|for|now|here|today)|already a (?:subscriber|member)|become a (?:subscriber|member|supporter)|join (?:our|us on|the \p{Lu}?.{0,30}(?:channel|group|newsletter))|get (?:the|our|your) .{0,60}\b(?:newsletter|inbox|app)\b|to (?:continue|keep) reading|this (?:content|article|story) is (?:for|available to|reserved for) (?:our )?(?:subscribers|members)|thank you for reading\b|support (?:our|independent|quality) journalism|good (?:journalism|reporting) costs|donate (?:to|now|today)|follow (?:us|our)\b|follow .{2,40} on (?:twitter|facebook|instagram|telegram|x)\b|like us on|ring the bell)/iu,
  },
  { kind: 'app', pattern: /^download (?:the |our |\p{L}).{0,60}\b(?:apps?|application)\b/iu },
  {
    kind: 'invitation',
    pattern:
      /^(?:(?:if you have|do you have|have you got|got) (?:a|an|any|some) (?:story|stories|tip|news|photo|video|comment|complaint|question|information)\b.{0,80}\b(?:tell|share|send|email|e-mail|contact|get in touch|let us know|write|us)\b|send (?:us )?your|post your (?:views?|comments?|opinions?)|(?:tell|let) us (?:know )?(?:what you think|your)|what do you think\? (?:leave|tell|let|share|join|comment)|have your say|join the (?:conversation|discussion|debate)|leave a (?:comment|reply)|(?:contact|email|e-mail|write to) (?:us|the (?:author|editor|newsroom|desk))\b|(?:please )?(?:log ?in|sign in|register) to)/i,
  },
  {
    kind: 'comments',
    pattern:
      /^(?:comments? (?:are|is|have been) (?:now |currently )?(?:closed|off|disabled|moderated|open|turned off)|(?:no|\d[\d,.]*k?) (?:comments?|repl(?:y|ies)|shares?|views?|likes?|reactions?|reads?|retweets?)$|be the first to (?:comment|reply))/i,
  },
  {
    kind: 'topics',
    pattern:
      /^(?:topics?|tags?|tagged(?: (?:in|with|as|under))?|keywords?|categor(?:y|ies)|sections?|filed (?:in|under|to|as)|labels?|posted in|more (?:on|about)|(?:story|article) (?:code|id|no\.?|number))\s*[:\u00a0](?!\/)/i,
  },
  {
    kind: 'filed',
    pattern: /^(?:filed (?:in|under)|tagged (?:as|in|with)|posted (?:in|under)) .{1,120}$/i,
    doubtful: true,
  },
  { kind: 'crumbs', pattern: /^(?:you are (?:here|in)|home)\s*(?::|[>»›/|])/i },
  {
    kind: 'rights',
    pattern:
      /^(?:©|\(c\) ?(?:19|20)\d\d|copyright (?:©|\(c\)|(?:19|20)\d\d)|all (?:rights reserved|content protected)|\(?(?:this|the) (?:material|article|story|report|copy) (?:may not be|has not been edited|has been published from|is auto-generated|is published from)\b|reproduction (?:without|in whole))/i,
  },
  {
    kind: 'legal',
    pattern:
      /^(?:terms (?:of (?:use|service)|and conditions)|privacy policy|cookie policy|powered by|made with|designed by|developed by|website by)\b/i,
    doubtful: true,
  },
  {
    kind: 'republished',
    pattern: /^.{0,40}\bthis (?:article|story|piece|post) (?:was )?(?:first|originally) (?:appeared|published)\b/i,
  },
  {
    kind: 'tools',
    pattern:
      /^(?:print this|e-?mail (?:it|this)|share (?:this|on|via|to|with)|copy (?:the )?link|view (?:the )?(?:mobile|desktop|full|all|comments|gallery|more)|text size|font size|translate|reading time|estimated reading|\d{1,3}[ -]?min(?:ute)?s? (?:read|listen|watch)$|listen (?:again|to this|now)\b|watch (?:the video|now|live)\b|save (?:this|for later)|show (?:more|less|comments|all)|exit mobile|back to (?:top|home|list|the top)|skip to|jump to|load(?:ing)? (?:more|comments)|play video|in partnership with|advertise(?:ment)? with)/i,
    doubtful: true,
  },
  {
    kind: 'visit',
    pattern:
      /^(?:last (?:visit(?:ed)?|accessed|checked|crawled|retrieved)|retrieved(?: on)?|accessed(?: on)?|snapshot(?: taken)?|archived(?: on)?|today is|your last visit)\b\s*:?.{0,60}$/i,
    doubtful: true,
  },
  {
    kind: 'advertisement',
    pattern:
      /^(?:[-–—*\s]{0,4}advertis?e?ments?[-–—*\s]{0,4}(?:spot_img)?|ad(?:s by .{1,30}| choices)|sponsored by .{1,40}|promoted by .{1,40}|spot_img)$/i,
  },
  {
    kind: 'signature',
    pattern:
      /^\(?(?:additional )?(?:reporting|writing|compiled) (?:by|from) [^.]{2,120}[;,] ?(?:editing|writing|additional reporting) by [^.]{2,80}\.?\)?$/i,
  },
  {
    kind: 'signature',
    pattern:
      /^\(?(?:additional reporting|reporting|writing|editing|edited|compiled|translated|translation) by \p{Lu}/iu,
    doubtful: true,
  },
  {
    kind: 'ago',
    pattern:
      /^(?:published |updated |posted )?(?:\d{1,3}|an?|one|two|three) (?:min(?:ute)?|hour|day|week|month|year)s? ago\b.{0,30}$/i,
  },
  { kind: 'slug', pattern: /^(?=.*\d)(?:[A-Z]{1,4}\d[A-Z0-9-]*)(?:\s+[A-Z0-9/-]{1,8}){0,8}$/ },
  { kind: 'slug', pattern: /^(?:#{2,}|\*{2,}|-{3,}|={3,}|_{3,}|~{3,}|(?:[*•·~-]\s*){2,})$/ },
  { kind: 'number', pattern: /^[\d\s.,:%+/#-]{1,16}[km]?$/i },
  {
    kind: 'issue',
    pattern:
      /^(?:issue|no\.|number|vol(?:ume)?\.?) ?#?\d[\d,.]{0,20}(?:[,·|\s-]{1,5}(?:issue|no\.|number) ?#?\d[\d,.]{0,20})?$/i,
  },
  { kind: 'address', pattern: /^(?:https?:\/\/|www\.)\S+$/i },
];

/** Lines that credit a picture. */
export const credit =
  /^(?:\W?\s*)(?:(?:featured |lead |main |cover |hero |top |file |stock |handout )?(?:image|photo|photos|picture|pictures|pic|pics|photograph|photography|photographer|video|illustration|graphic|screenshot|screengrab)s?(?: (?:credit|source|courtesy|by|via|caption|from|of|for illustration))*\s*[:/©|]|(?:featured )?(?:image|photo|picture) credits?\b|credits?\s*:|(?:photo|image|picture|illustration|video)s? (?:by|courtesy(?: of)?) \S)/i;

/** A line of nothing but the name of a picture agency. */
export const agencyOnly =
  /^[(©\s]*(?:(?:\p{Lu}[\p{L}.'’-]+ ){0,3}(?:[/|,–—-] ?)?)?(?:alamy(?: stock photo)?|getty(?: images)?|reuters|afp|ap|ap photo|associated press|epa(?:-efe)?|efe|pa(?: images| wire| media)?|shutterstock|istock(?:photo)?|unsplash|pexels|pixabay|wikimedia(?: commons)?|flickr|xinhua|tass|sputnik|ria novosti|anadolu(?: agency| images)?|bloomberg|zuma(?: press)?|sipa(?: usa)?|dpa|ansa|nurphoto|handout|supplied|file(?: photo)?|twitter|facebook|instagram|youtube|telegram)(?:\s*[/|,–—-]\s*[\p{L} .'’-]{1,40}){0,3}[)\s]*$/iu;

/** A credit at the end of a caption: "… on Monday. (AP Photo/J. Doe)", "… Pic: Ann Lee". */
export const trailingCredit =
  /(?:[([|–—/-]|[.,])\s*(?:AP Photo|Getty(?: Images)?|REUTERS\/|AFP\/|EPA(?:-EFE)?|Alamy|Shutterstock|[Ff]ile [Pp]hoto|[Hh]andout|[Pp]hoto(?: by)?)\b[^()[\]]{0,40}[)\]]?\s*\.?$|\b(?:[Pp]ics?|[Pp]ictures?|[Pp]hotos?|[Pp]hotographs?|[Ii]mages?|[Cc]redits?|PICS?|PHOTOS?|PICTURES?): [^.:]{2,50}\.?$|\b(?:[Rr]epresentational|[Rr]epresentative|[Ii]llustrative|[Ff]ile) (?:image|photo|picture)\.?$/;

/** A line in brackets that stands for a picture or an embedded thing. */
export const bracketed =
  /^[[({<]\s*(?:illustrations?|photos?|photographs?|images?|pictures?|pics?|videos?|graphics?|maps?|charts?|tables?|cartoons?|embed(?:ded)?|tweets?|advertis?e?ments?|ad|audio|podcast|infographics?|gallery|caption|screenshot|poll|quiz)\b[^\]})>]{0,200}[\]})>]\.?$/i;

/** Words that newspapers, stations and agencies are named with. */
export const outletWord =
  /\b(?:news|times|post|herald|tribune|gazette|journal|chronicle|observer|guardian|telegraph|mail|express|mirror|star|sun|standard|courier|dispatch|bugle|echo|globe|press|daily|weekly|review|record|register|sentinel|examiner|independent|reporter|radio|tv|television|channel|broadcasting|network|agency|wire|magazine|today|online|insider|monitor|bulletin|argus|argosy|citizen|inquirer|enquirer|messenger|advertiser|leader|planet|voice|blog)\b/i;
