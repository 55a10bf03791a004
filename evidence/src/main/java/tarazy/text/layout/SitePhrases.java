package tarazy.text.layout;

import java.util.List;
import java.util.Set;

/** The words sites put around their articles. */
final class SitePhrases {

    /** Lines made of these, and of numbers and sections between them, are boilerplate. */
    private static final Phrases WHOLE = new Phrases("""
            further reading; get short url; short url; go to video; go to videos; read time; minute; minutes; second; seconds; listen live; write to us; watch video; pin it for later; leave a remark; leave a note; name mail site; name email site; name mail website; follow this story; follow this topic; reader interactions; reader comments; thread tools; senior member; junior member; here is how you know; heres how you know; encrypted contact; secure contact
            related tags; read this next; enjoyed this article; email address; email addresses; you might also enjoy; explore our coverage; story highlights; sponsored links; top picks; whats hot; stay connected; stay connected with us; stay in touch; quick links; useful links; important links; return to homepage; back to home; hide ad; report this ad; skip ad; shop now; be first to comment; more on this topic; reading time; file photo; source link; frequently asked questions; faqs; read original article here; recommended for you; people also read; others also read; what to read next; keep reading; from the archives; in case you missed it; in other news; most shared; most discussed; hot topics; trending topics; popular tags; popular categories; recent tags; all categories; select category; select month; random article; random post
            home; homepage; menu; main menu; toggle navigation; toggle menu; skip to content; skip to main content; skip navigation
            search; search for; search this site; search here; close; close menu; open menu; back; back to top; go back; scroll to top; top
            log in; login; log out; logout; sign in; sign up; sign out; register; my account; account; join; join us; join now; become a member
            subscribe; subscribe now; subscribe today; subscribed; unsubscribe; newsletter; newsletters; our newsletter; email newsletter; get the newsletter
            share; share this; share this article; share this post; share this story; share this page; share on; share via; share with friends; shares; share it; sharing
            share on facebook; share on twitter; share on x; share on linkedin; share on whatsapp; share on telegram; share by email
            click to share; tweet; tweets; tweet this; pin; pin it; retweet; like; likes; like this; like us; like this post; like loading; follow; follow us; following; followers; repost
            facebook; twitter; linkedin; whatsapp; telegram; instagram; youtube; pinterest; reddit; tumblr; vk; viber; tiktok; rss; rss feed; messenger; threads; bluesky; mastodon; flipboard; wechat; weibo; skype; snapchat
            google news; google plus; follow us on google news; email; e mail; email this; email to a friend; print; print this; print this article; print this page; copy link; link copied; copy url; copied; copy; save; bookmark; save article; download; download pdf; pdf; embed
            comment; comments; no comments; no comment; no comments yet; add comment; add a comment; add your comment; leave a comment; leave comment; post a comment; post comment; post your comment; write a comment; view comments; show comments; view all comments; load comments; comments off; comments are closed; comments closed; be the first to comment; join the discussion; join the conversation; discussion; comments on; latest comments; recent comments; submit comment; submit; cancel; send; reply; replies; leave a reply; leave reply; cancel reply; write a reply; leave a response; reply to; report abuse; log in to comment; login to comment; log in to reply; most liked; newest; oldest; sort by; upvote; downvote
            your name; your email; your email address; name required; email required; name; website; your comment; your message; required; optional; message; subject; save my name
            related; related pages; related posts; related post; related articles; related article; related stories; related story; related news; related content; related topics; related links; related reading; related coverage; related items; more related; similar articles; similar posts; similar news
            you may like; you might like; you may also like; you might also like; you may be interested in; you might be interested in; you may also be interested in; you may have missed; you missed; dont miss; do not miss; must read; must reads; also read; read also; read next; up next; next up; see also; see more; show more; load more; view more; view all; see all; show all; read more; read full story; read the full story; read full article; continue reading; more; more news; more stories; more articles; more from; more on this; more on this story; more like this; more from this author; more from author; all news; all articles; all posts; all topics; latest; latest news; latest posts; latest articles; latest stories; latest updates; recent; recent posts; recent news; recent articles; recent stories; popular; popular posts; popular news; popular articles; most popular; most read; most viewed; most commented; trending; trending now; trending news; top stories; top news; editors picks; editors pick; editors choice; featured; featured news; featured posts; featured stories; featured articles; recommended; recommended for you; recommended articles; recommended reading; suggested; suggested articles; breaking; breaking news; headlines; whats new; todays news; other news; explore more; discover more; in this section; from our partners; from the web; around the web; promoted; promoted content; sponsored; sponsored content; partner content; promoted stories; advertisement; advertisements; advertising; ad; ads; advertise; advertise with us; advertise here; story continues below advertisement; article continues below; continue reading below; story continues below; scroll to continue; scroll to continue with content; remove ads
            previous; previous post; previous article; previous story; previous page; prev; prev post; prev article; older post; older posts; older; newer post; newer posts; newer; next; next post; next article; next story; next page; last page; first page; page; post navigation; posts navigation; navigation; older entries; newer entries; previous next
            pdf; download pdf; download as pdf; send to a friend; support me; contact me; about me; refresh for updates; live updates; about; about us; about the author; about author; about this author; contact; contact us; contacts; privacy; privacy policy; privacy notice; cookie policy; cookies; cookie settings; cookie preferences; manage cookies; terms; terms of use; terms of service; terms and conditions; terms conditions; legal; legal notice; imprint; sitemap; site map; faq; help; help center; support; support us; donate; donate now; careers; jobs; our team; editorial policy; editorial team; editorial board; rights and permissions; feedback; accessibility; accept; accept all; accept cookies; reject all; decline; i agree; agree; got it; ok; allow all; allow cookies; learn more; find out more; settings; do not sell my personal information; all rights reserved; copyright; powered by wordpress; powered by blogger; powered by; proudly powered by wordpress; theme by; designed by; developed by
            tags; tag; tagged; categories; category; filed under; topics; posted in; archives; archive; blog archive; labels; labels tags; keywords; in this article; in this story; table of contents; contents; on this page; jump to; toc; toggle; show; hide; min read; mins read; minute read; minutes read; listen; listen to this article; listen to article; listen now; play; pause; watch; watch now; watch live; live; video; videos; photo; photos; gallery; image; images; view gallery; audio; podcast; podcasts; text size; font size; a a a; small; medium; large; dark mode; light mode; language; english; en; ru; es; fr; select language; translate; weather; views; view; reads; total views; post views; visits; rate this; rate this article; rating; votes; vote; average rating; was this helpful; was this article helpful; report an error; report a mistake; report; suggest a correction; corrections; send us a tip; get in touch; get the app; download the app; download our app; app store; google play; notifications; turn on notifications; enable notifications; loading; please wait; error; submit an article; write for us; guest post; author; authors; view all posts; view all posts by; see author's posts; author archive; editor; admin; administrator; staff; guest; anonymous; by admin; by staff; written by; posted by; share article; story by; topics in this article; this article; on; and; or; via; the; to; your; us; with; in; of; for; by; at; is; a; our; x; min; ago
            accept all cookies; reject all cookies; only necessary cookies; necessary cookies only; reject cookies; decline cookies; manage preferences; manage options; manage consent; manage choices; save preferences; cookie consent; consent; customise; customize; reject; we value your privacy; privacy settings; your privacy choices; dmca; gdpr; disclosure; terms of sale; subscription terms; code of ethics; ethics policy; corrections policy; fact checking policy; ownership; masthead; impressum; press office; press room; press centre; press center; newsroom; media centre; media center; media kit; media enquiries; media inquiries; rss feeds; mobile app; apps; login register; my profile; my list; saved; saved articles; notifications on; live updates; auto refresh; refresh; load new updates; new updates; jump to latest; pinned; key events; flip; stumble; stumbleupon; buffer; favorite; favorites; favourite; favourites; forward; collect; bookmarks; gift article; gift this article; send this; whats app; copy the link; cite; cite this; cite this article; export citation; full text; mb; kb; view pdf; printable version; print version; print friendly; printer friendly; read later; add to favorites; add to favourites; add to bookmarks; read aloud; main page; front page; start page; e paper; epaper; todays paper; digital edition; archive search; most watched; most popular now; popular now; trending stories; latest headlines; more headlines; more top stories; more in world; more in this section; also in the news; also in news; also of interest; youll also like; more to explore; more to read; more to come; must see; hot news; hot topic; top news today; sponsor; paid content; paid post; promo; deals; coupons; subscribe free; subscribe for free; subscribe to newsletter; newsletter signup; newsletter sign up; join our newsletter; subscribe to our channel; subscribe to our newsletter; our channel; telegram channel; get alerts; email alerts; set alert; go to top; to top; return to top; next page previous page; load more; forum; forums; classifieds; horoscope; horoscopes; quiz; quizzes; crossword; traffic; viral; lists; gear; explainers; explainer; fact check; photo gallery; picture gallery; e newsletters; our work; our partners; partners; our mission; who we are; what we do; get involved; take action; volunteer; ends; end; for immediate release; immediate release; embargoed; xxx; post views; leave your comment; leave your reply; comment policy; comments policy; no responses; no replies; no response; responses; response; be the first to reply; reply cancel; sort by newest; sort by best; log in with disqus; disqus; share your opinion; send comment; report comment; flag; edit; quote; permalink; trackback; trackbacks; pingback; pingbacks; blogroll; entries feed; comments feed; wordpress org; recent comments; subscribe via email; search for; search results; this site; page not found; cart; checkout; wishlist; donate today; give now; give today""");

    /** Connecting words that alone make no boilerplate. */
    private static final Phrases WEAK = new Phrases("""

            on; and; or; via; the; to; your; us; with; in; of; for; by; at; is; a; our; x; min; ago; medium; small; large; live; subject; name; english; en; ru; es; fr; author; report
            corrections; discussion; support; legal; message; top; reply; error; weather; show; hide; language; rating; watch; listen; play; contents; staff; editor; save; send; close; like; follow; about; image; photo; video; more; live; latest; view; views; page; guest; admin; back; help; settings; jobs; vote; votes; visits; register; join; recent; popular; required; optional; ok; contact; contacts; cookies; terms; privacy; rss; next; previous; required; agree; decline; topics; trending; breaking; headlines; keywords; website; account; search; login; submit; cancel; download; copy; print; share; email; required
            minute; minutes; second; seconds; consent; reject; customise; customize; disclosure; ownership; refresh; buffer; forward; collect; saved; pinned; apps; cite; sponsor; deals; promo; quiz; traffic; viral; lists; gear; forum; forums; explainer; explainers; partners; our partners; our mission; our work; who we are; what we do; get involved; take action; volunteer; end; responses; response; flag; quote; cart; key events; more to come; embargoed; flip; favorite; favourite; full text; xxx; mb; kb; fact check; what to read next; quizzes; edit""");

    /** Names of sections: boilerplate in a row, or beside what is. */
    private static final Phrases SECTIONS = new Phrases("""
            news; world; world news; international; national; nation; politics; political; policy; business; economy; economics; finance; markets; money; opinion; opinions; editorial; editorials; op ed; analysis; commentary; comment is free; features; feature; culture; arts; art; books; entertainment; lifestyle; life; style; health; science; technology; tech; environment; climate; energy; education; society; sport; sports; travel; food; religion; history; security; defense; defence; military; europe; asia; africa; middle east; americas; america; latin america; eurasia; central asia; russia; china; us; usa; uk; india; local; regional; regions; region; world affairs; foreign affairs; foreign policy; geopolitics; conflict; conflicts; diplomacy; investigations; interviews; interview; reviews; blog; blogs; columns; columnists; magazine; reports; research; publications; events; uncategorized; general; other; others; misc; new; crime; law; real estate; autos; fashion; celebrity; gaming; crypto; startups; press releases; press release; letters; obituaries; cartoons; crosswords; puzzles; games; shop; store""");

    /** Short lines that begin so are boilerplate whatever follows. */
    private static final Phrases BEGINNINGS = new Phrases("""
            have a question; have a tip; got a tip; do you have a story; follow this story; pin it for; pin this for; you will also love; you will also like; you will love; youll also; youll love; you might love; leave a remark; reader interactions; keep reading for; keep reading with;
            about the writer; about the reporter; about the journalist; about the columnist; an official website of; this is an official website; originally posted by; quote originally posted; text size; font size; sponsored by; paid content; promoted by; advertisement feature; send us your; write to the editor
            your email address will not be published; required fields are marked; save my name email; save my name; notify me of; notify me when
            subscribe to our; subscribe to the; subscribe to get; subscribe for; sign up for; sign up to; sign up here; sign up now; sign up with; get our; join our; join thousands; join over; get the latest; get daily; get breaking; stay informed with; stay up to date with; stay updated with; never miss; dont miss a; dont miss our; enter your email; enter your name; enter your comment; please enter; type your; follow us; follow our; follow on; like us on; find us on; connect with us; click here; tap here; click to; click on the; please share; share this; share your thoughts; let us know; tell us what; join other subscribers; would you like to receive; this entry was posted; this post was posted; continue to the next; latest from; contact the author; contact us at; email the author; have a tip; got a tip; have a news tip; original article; article source; this story has been shared; this article has been shared; what do you think; have your say; please leave; please login; please log in; please sign in; you must be logged in; you need to be logged in; you must be registered; you have to be; log in or; login or; sign in or; already a member; already a subscriber; already have an account; create an account; forgot your; forgot password; lost your password
            we use cookies; this website uses; this site uses; our website uses; our site uses; by continuing to; by using this site; by clicking; by subscribing; by signing up; by submitting; by entering; this site is protected by; this form is; this form uses; this form was; this form cannot; learn how your comment data; please enable javascript; please enable cookies; javascript is; your browser; you are using an outdated; if you enjoyed this; if you liked this; if you like this; if you found this; thank you for reading; thanks for reading; thank you for subscribing; support independent; consider supporting; consider making a; donate to; make a donation; buy me a; you have reached your; copyright; all rights reserved; powered by; proudly powered; published with; hosted by; image credit; image credits; photo credit; photo credits; image source; featured image; image via; photo via; photo by; photograph by; image by; cover photo; cover image; view all posts; view all; view more; see all; see more; read more; read the full; read the original; read all; show all; continue reading; comments are closed; comments off; no comments on; leave a comment; leave a reply; post a comment; add a comment; write a comment; be the first to; there are no comments; one thought on; thoughts on; one comment on; one response to; responses to; filed under; posted in; tagged with; originally published; this article was originally; this article first appeared; this post was originally; this story was originally; originally appeared; republished with; reprinted with; reposted from; reproduced with; to read more; to read the full; to continue reading; for more news; for more information; for more stories; for more updates; for all the latest; for latest updates; for the latest news; listen to this; watch the video; watch video; download our; download the; get the app; page not found; you are here; skip to; jump to; advertisement; advertise with; sponsored by; story continues; article continues; more from; more stories; also on; also from; explore more; scroll down
            did you like this; got a question; this timeline will be updated; you receive this newsletter; you received this newsletter; you are receiving this; found an error; found a mistake; found a typo; noticed an error; noticed a mistake; noticed a typo; spotted an error; spotted a mistake; spotted a typo; see an error; select the text and; subscribe on; subscribe in; subscribe from; join the conversation; join us on; read us on; read us in; follow the news; follow us; we value your privacy; we and our partners; we care about your privacy; this page uses; to give you the best; your privacy is; support quality; consider a donation; this article is for subscribers; this content is for; only subscribers; register for free; enjoy unlimited; scan the qr; scan the code; scan this; turn on notifications; allow notifications; press the bell; hit the bell; like and subscribe; like share and; share and subscribe; if you have any questions about this; affiliate links; affiliate disclosure; as an amazon; we may earn; our standards; our thomson reuters; notes to editors; notes to editor; notes for editors; note to editors; note to editor; media contact; media contacts; press contact; press contacts; contact for media; contact for press; for media inquiries; for media enquiries; for press inquiries; for press enquiries; media inquiries; media enquiries; press inquiries; press enquiries; for further information; letters to the editor; send your letters; send us your; send your tips; send tips to; write to us; email us; e mail us; got something to; join the debate; join the discussion; rate this; click on a star; no votes so far; no comments yet; logged in as; you may use these; currently you have; sort by; show more; load more; report this; we welcome your; comments are moderated; all comments are; please read our; please note that comments; please keep your; please be respectful; for more on; more information on; find more; get more; read our; read also; view the original; view original; prices delayed; quotes delayed; all prices delayed; all quotes delayed; data delayed; prices are delayed; quotes are delayed; site by; website by; web design; design by; registered office; issn; isbn; material may not be; use of this site; use of materials; when quoting; when using materials; additional reporting by; this is a developing story; this is a breaking news story; this is a breaking story; this story is developing; this is a developing news; check back for; please check back; refresh this page; refresh for; more to follow; updates to follow; become a member; become a supporter; become a subscriber; become a patron; market data provided by; market data by; manage your cookies; manage your preferences; manage your subscription; support our work; support our journalism; support our site; return to homepage; return to top; back to top; back to home; back to news; was this helpful; was this article; was this page; was this story; you have used your; unlock this; unlock the full; unlock unlimited; start your free; start your subscription; no part of this publication; no part of this site; no part of this article; no part of this material; did you find this; how useful was this; this story is for subscribers""");

    /** So begin links to the page before and after, and sentences as well. */
    private static final Phrases NEIGHBOURS = new Phrases(
            "previous post; previous article; previous story; next post; next article; next story; older post; newer post");

    /** Before a colon, a bar or a dash these announce another page. */
    private static final Phrases POINTERS = new Phrases("""
            tagged; tagged with; tagged in; you will also love; you will also like; youll also like; text size; quote; source; original source
            read; read more; also read; read also; see also; see; related; related article; related story; more; watch; listen; must read; dont miss; recommended; learn more; further reading; share; share this; tags; labels; topics; posted in; filed under; categories; category; follow; previous; next; prev; previous post; next post; previous article; next article; up next; check out; explore; related topics; related tags; photo; photos; image; video; in pictures; gallery; source link; permalink; short link; link
            related pages; related posts; related post; related articles; related stories; related news; related content; related reading; related coverage; related links; related video; related videos; related reads; you may also like; you may like; you might like; you might also like; you may be interested in; you may also be interested in; you might be interested in; also on; also in; more on this; more on this story; more on this topic; more on the story; more stories; more news; more from us; more like this; more reading; most read; most popular; most viewed; most shared; most watched; most commented; popular; popular now; popular posts; trending; trending now; top stories; top story; top news; latest stories; latest posts; recent posts; recent articles; editors pick; editors picks; editors choice; our pick; our picks; recommended reading; recommended for you; suggested; suggested reading; suggested articles; read next; read this next; read more on; read more about; read on; read also on; read in full; see more; see also our; up next; keep reading; next up; coming up; coming next; similar; similar articles; similar posts; similar stories; from the archive; from the archives; in case you missed it; icymi; missed it; dont miss this; do not miss; sponsored; sponsored content; advertisement; ad; promoted; partner content; from our partners; in other news; elsewhere on the web; around the web; external links; useful links; quick links; photograph; photographs; picture; pictures; credit; credits; image credits; photo credits; caption; illustration; graphic; listen now; watch now; podcast; newsletter; subscribe; sign up; tag; labelled; more in; continue to; go to; download; register; join; donate; support us; contact; contact us; email; phone; tel; telephone; fax; press contact; media contact; media contacts; follow us; find us; follow us on; share on; share this on; share via; share this post; share this article; share this story; explore more; discover; discover more; short url; url; doi; isbn; issn""");

    /** Anywhere in a line that is not long. */
    private static final Phrases ANYWHERE = new Phrases("""
            turn on javascript; editor in charge; responsible editor; cite this; contact us to delete; leave a message and; was this helpful; page helpful; article helpful; explainer helpful; answer helpful; story helpful; found this helpful; find this helpful; tell us below; let us know below; reproduction without; reproduced without permission; without prior written; without written permission; a blog about; a blog on; a blog by; a blog for; a weblog about; a newsletter about; a podcast about; get this essay; custom essay; essay sample; plagiarism free; thoughts on; responses to this; replies to this; heres how you know; already a member log in; senior member posts; junior member posts; new member posts; tips encrypted; p o box; on telegram join; on whatsapp join; join our channel
            protected by copyright; other subscribers; required fields; all rights reserved; required fields are marked; in this browser for the next time i comment; privacy policy and; our privacy policy; cookie policy; enable javascript; akismet; recaptcha; adblock; ad block; ad blocker; adblocker; ad blocking; ad blockers; our newsletter; free newsletter; daily newsletter; weekly newsletter; straight to your inbox; to your inbox; in your inbox; our telegram channel; our whatsapp channel; our youtube channel; our facebook page; follow us on; subscribe to our; subscribe now; unsubscribe at any time; opt out at any time; share on facebook; share on twitter; opens in new window; click to share; click here to; click here for; leave a comment below; in the comments below; in the comment section; in the comments section; in the comment area; comment below; powered by wordpress; posts by email; new posts by; comments via email; comments by email; may not be published broadcast; may not be reproduced; you agree to our; accept cookies; uses cookies; use of cookies; use cookies; download our app; bookmark the permalink
            ctrl enter; refresh auto; auto refresh; affiliate links; affiliate link; affiliate commission; may earn a commission; amazon associate; edited for length; edited for clarity; edited and condensed; condensed and edited; edited for style; lightly edited; log in with disqus; enabled by disqus; powered by disqus; view all posts by; blog at wordpress; at wordpress com; theme by; not an offer to buy; not a solicitation; prices delayed; quotes delayed; terms of service apply; start your free trial; your free trial; cancel anytime; support our journalism; buy me a coffee; buy us a coffee; on patreon; free articles left; free articles remaining; articles remaining; subscribers only; our cookie; our partners use; cookie settings; cookie preferences; manage your preferences; our mailing list; our mobile app; our channel on; in our telegram; on our telegram; our instagram; our twitter; our youtube; hyperlink to; active link to; link to the source; contributed to this report; contributed to this story; contributed to this article; contributed reporting; contributed writing; letters may be edited; your comment is awaiting; awaiting moderation; next time i comment; leave a reply; without written permission; without prior written; without the express; without our permission""");

    /** Over lists of other pages. */
    private static final Phrases LISTS = new Phrases("""
            most read; most popular; most viewed; most shared; most commented; most discussed; trending; trending now; trending stories; popular; popular posts; popular now; popular articles; popular stories; popular this week; recommended; recommended for you; recommended reading; recommended stories; recommended articles; related; related posts; related articles; related stories; related news; related content; related coverage; related reading; related topics; you may also like; you might also like; you may like; you might like; you may be interested in; latest; latest news; latest posts; latest articles; latest stories; latest headlines; more stories; more news; more articles; more like this; more on this; more on this story; more on this topic; more from us; more from author; more from the author; more from this author; top stories; top news; top posts; top reads; editors picks; editors choice; editor s picks; editor s choice; our picks; recent posts; recent articles; recent stories; recent news; recent comments; read next; up next; what to read next; also read; read also; see also; dont miss; don t miss; do not miss; must read; must reads; in case you missed it; others are reading; people also read; readers also read; similar posts; similar articles; similar stories; similar news; other news; other articles; other stories; featured; featured posts; featured stories; featured articles; around the web; from around the web; from the web; elsewhere on the web; from our partners; sponsored; sponsored content; promoted; promoted content; promoted stories; todays top stories; today s top stories; headlines; hot topics; hot news; whats hot; what s hot""");

    /** Words of a site that may as well stand over a part of an article. */
    private static final Phrases HEADLIKE = new Phrases("""
            contact; contacts; discussion; support; message; language; legal; corrections; weather; staff; jobs; topics; headlines; error; errors; help; privacy; terms; images; consent; disclosure; ownership; refresh; forward; deals; quiz; traffic; forum; explainer; partners; our partners; our mission; our work; who we are; what we do; get involved; take action; volunteer; end; responses; response; quote; key events; careers; votes; vote; visits; views; authors; others; faq; faqs; frequently asked questions; accessibility; feedback; report; reports""");

    private static final Set<String> SHARING = Set.of(
            "share",
            "shares",
            "tweet",
            "facebook",
            "twitter",
            "whatsapp",
            "telegram",
            "print",
            "listen",
            "comment",
            "comments",
            "min",
            "read",
            "photo",
            "image",
            "save",
            "bookmark",
            "views",
            "email",
            "advertisement",
            "pin");

    private SitePhrases() {}

    /** True for what may stand between a title and its text. */
    static boolean sharing(List<String> words) {
        return words.stream().anyMatch(SHARING::contains);
    }

    /** True if the words may be a heading although sites say them as well. */
    static boolean headlike(List<String> words) {
        return !words.isEmpty() && HEADLIKE.at(words, 0) == words.size();
    }

    /** True for an entry of a menu that is seldom anything else. */
    static boolean entry(List<String> words) {
        return !words.isEmpty() && WHOLE.at(words, 0) == words.size() && WEAK.at(words, 0) != words.size();
    }

    /** True for an entry of a menu or the name of a section. */
    static boolean known(List<String> words) {
        return !words.isEmpty() && Math.max(WHOLE.at(words, 0), SECTIONS.at(words, 0)) == words.size();
    }

    /** True if the words are nothing but what sites say around an article. */
    static boolean all(List<String> words) {
        int strong = 0;
        int weak = 0;
        int sections = 0;
        int numbers = 0;
        int i = 0;
        while (i < words.size()) {
            int phrase = WHOLE.at(words, i);
            int section = SECTIONS.at(words, i);
            if (phrase > 0 && phrase >= section) {
                boolean feeble = WEAK.at(words, i) == phrase;
                strong += feeble ? 0 : 1;
                weak += feeble && phrase * words.get(i).length() > 3 ? 1 : 0;
                i += phrase;
            } else if (section > 0) {
                sections++;
                i += section;
            } else if (Character.isDigit(words.get(i).charAt(0))) {
                numbers++;
                i++;
            } else {
                return false;
            }
        }
        // a lone weak word may be a heading, and so may two sections ("Politics and Economy")
        return strong > 0 || weak >= 2 || (weak > 0 && (sections + numbers > 0 || words.size() == 1)) || sections >= 3;
    }

    /** True if the words are names of sections only. */
    static boolean sections(List<String> words) {
        int i = 0;
        while (i < words.size()) {
            int phrase = Math.max(SECTIONS.at(words, i), "and".equals(words.get(i)) ? 1 : 0);
            if (phrase == 0) {
                return false;
            }
            i += phrase;
        }
        return !words.isEmpty();
    }

    /** True for what stands over a list of other pages. */
    static boolean list(List<String> words) {
        return !words.isEmpty() && LISTS.at(words, 0) == words.size();
    }

    /** How many of the first words are what stands over a list of other pages, if more follow; else 0. */
    static int lead(List<String> words) {
        int length = words.isEmpty() ? 0 : LISTS.at(words, 0);
        return length < words.size() ? length : 0;
    }

    static boolean begin(List<String> words) {
        return BEGINNINGS.begin(words);
    }

    static boolean neighbour(List<String> words) {
        return NEIGHBOURS.begin(words);
    }

    static boolean within(List<String> words) {
        return ANYWHERE.within(words);
    }

    static boolean pointer(List<String> words) {
        return !words.isEmpty() && POINTERS.at(words, 0) == words.size();
    }
}
