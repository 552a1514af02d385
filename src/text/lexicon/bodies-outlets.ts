/** Newspapers, broadcasters and agencies of the world, under the names that texts use; the canonical name first. */
const table = `
Associated Press|AP|the AP
Reuters|Thomson Reuters
Agence France-Presse|AFP|Agence France Presse
Bloomberg|Bloomberg News
TASS|Tass|ITAR-TASS|Tass news agency
Interfax|Interfax news agency
RIA Novosti|RIA|Ria Novosti
Sputnik|Sputnik News
RT|Russia Today
Xinhua|Xinhua News Agency|Xinhua news agency
Anadolu Agency|Anadolu|AA
Kyodo News|Kyodo
Yonhap|Yonhap News Agency|Yonhap news agency
Press Trust of India|PTI
ANI|Asian News International
Press Association|PA Media
dpa|DPA|Deutsche Presse-Agentur
EFE|Agencia EFE
ANSA|Ansa
Ukrinform
Interfax-Ukraine
BelTA|Belta
UPI|United Press International
KCNA|Korean Central News Agency
IRNA|Islamic Republic News Agency
Fars News Agency|Fars|Fars news agency
Tasnim|Tasnim News Agency
SANA
WAM
Saudi Press Agency|SPA
BBC|the BBC|BBC News
CNN|CNN International
Sky News
ITV|ITV News
Channel 4 News
NBC|NBC News
CBS|CBS News
ABC|ABC News
Fox News|Fox
MSNBC
PBS
NPR|National Public Radio
C-SPAN
CNBC
CBC
Al Jazeera|Al-Jazeera
Al Arabiya|Al-Arabiya
Al Mayadeen
France 24
Deutsche Welle|DW
Euronews
Radio Free Europe|RFE/RL|Radio Free Europe/Radio Liberty
Voice of America|VOA
NHK
CGTN
CCTV
NDTV
Times of India|Times Of India
The Hindu
Hindustan Times
Indian Express
Dawn
Geo News
Straits Times
South China Morning Post|SCMP
Global Times
People's Daily
Nikkei|Nikkei Asia
Asahi Shimbun
Yomiuri Shimbun
Japan Times
Korea Herald
Jakarta Post
Bangkok Post
Rappler
Sydney Morning Herald
New York Times|NYT|the NYT
Washington Post
Wall Street Journal|WSJ|the WSJ
USA Today
Los Angeles Times|LA Times
Chicago Tribune
Boston Globe
New York Post
Politico|POLITICO
Axios
Vox
BuzzFeed|BuzzFeed News
HuffPost|Huffington Post
Time|TIME
Newsweek
New Yorker
The Atlantic
Daily Beast
Economist|The Economist
Financial Times|FT|the FT
Guardian|The Guardian
Daily Telegraph|Telegraph
The Times
Sunday Times
Independent|The Independent
Daily Mail|MailOnline
Daily Mirror|Mirror
The Sun
Daily Express
Evening Standard
Irish Times
Irish Independent
RTE|RTÉ
Le Monde
Le Figaro
Libération
Der Spiegel|Spiegel
Die Zeit
Die Welt
Bild
Frankfurter Allgemeine Zeitung|FAZ
Süddeutsche Zeitung
Corriere della Sera
La Repubblica
El País|El Pais
El Mundo
Gazeta Wyborcza
Kommersant
Izvestia
Novaya Gazeta
Meduza
Vedomosti
TV Rain|Dozhd
Kyiv Independent
Kyiv Post
Ukrainska Pravda
Haaretz
Jerusalem Post
Times of Israel
Yedioth Ahronoth
Hurriyet|Hürriyet
Daily Sabah
Al-Ahram
Asharq Al-Awsat
Gulf News
Arab News
Press TV
Punch
Premium Times
Daily Nation
Mail & Guardian
News24
Globe and Mail
Toronto Star
Folha de S.Paulo|Folha
O Globo
Clarín|Clarin
La Nación
El Universal
Kuensel
The Intercept
ProPublica
Bellingcat
`;

/** The canonical name of an outlet by any of its names, without an article. */
export const outlets: ReadonlyMap<string, string> = new Map(
  table
    .trim()
    .split('\n')
    .flatMap(line => {
      const names = line.split('|');
      const canonical = names[0]!;
      return names.map(name => [name.replace(/^[Tt]he /, ''), canonical] as const);
    }),
);

/** The last word of a newspaper's, broadcaster's or agency's name. */
export const outletNameEnd =
  /(?:^|\s)(?:Times|Herald|Tribune|Gazette|Observer|Argus|Bugle|Courier|Chronicle|Telegraph|Guardian|Dispatch|Examiner|Inquirer|Enquirer|Echo|Star-Ledger|Daily|Weekly|Journal|Mirror|Express|Sentinel|Advertiser|Mercury|Bulletin|Newswire|News|Radio|TV|Television|News Agency|Broadcasting|Press|Post|Standard|Broadcasting Corporation)$/;

/** Nouns that call an outlet by what it is. */
export const outletNouns = new Set(
  'newspaper paper station broadcaster magazine tabloid daily weekly website newsletter podcast channel blog portal journal newswire site'.split(
    ' ',
  ),
);
