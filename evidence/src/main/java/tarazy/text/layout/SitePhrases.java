package tarazy.text.layout;

import java.util.List;

/** The words sites put around their articles. */
final class SitePhrases {

    /** Lines made of these, and of numbers and sections between them, are boilerplate. */
    private static final Phrases WHOLE = new Phrases("""
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
            about; about us; about the author; about author; about this author; contact; contact us; contacts; privacy; privacy policy; privacy notice; cookie policy; cookies; cookie settings; cookie preferences; manage cookies; terms; terms of use; terms of service; terms and conditions; terms conditions; legal; legal notice; imprint; sitemap; site map; faq; help; help center; support; support us; donate; donate now; careers; jobs; our team; editorial policy; editorial team; editorial board; rights and permissions; feedback; accessibility; accept; accept all; accept cookies; reject all; decline; i agree; agree; got it; ok; allow all; allow cookies; learn more; find out more; settings; do not sell my personal information; all rights reserved; copyright; powered by wordpress; powered by blogger; powered by; proudly powered by wordpress; theme by; designed by; developed by
            tags; tag; tagged; categories; category; filed under; topics; posted in; archives; archive; blog archive; labels; labels tags; keywords; in this article; in this story; table of contents; contents; on this page; jump to; toc; toggle; show; hide; min read; mins read; minute read; minutes read; listen; listen to this article; listen to article; listen now; play; pause; watch; watch now; watch live; live; video; videos; photo; photos; gallery; image; images; view gallery; audio; podcast; podcasts; text size; font size; a a a; small; medium; large; dark mode; light mode; language; english; en; ru; es; fr; select language; translate; weather; views; view; reads; total views; post views; visits; rate this; rate this article; rating; votes; vote; average rating; was this helpful; was this article helpful; report an error; report a mistake; report; suggest a correction; corrections; send us a tip; get in touch; get the app; download the app; download our app; app store; google play; notifications; turn on notifications; enable notifications; loading; please wait; error; submit an article; write for us; guest post; author; authors; view all posts; view all posts by; see author's posts; author archive; editor; admin; administrator; staff; guest; anonymous; by admin; by staff; written by; posted by; share article; story by; topics in this article; this article; on; and; or; via; the; to; your; us; with; in; of; for; by; at; is; a; our; x; min; ago""");

    /** Connecting words that alone make no boilerplate. */
    private static final Phrases WEAK = new Phrases("""
            on; and; or; via; the; to; your; us; with; in; of; for; by; at; is; a; our; x; min; ago; medium; small; large; live; subject; name; english; en; ru; es; fr; author; report
            corrections; discussion; support; legal; message; top; reply; error; weather; show; hide; language; rating; watch; listen; play; contents; staff; editor; save; send; close; like; follow; about; image; photo; video; more; live; latest; view; views; page; guest; admin; back; help; settings; jobs; vote; votes; visits; register; join; recent; popular; required; optional; ok; contact; contacts; cookies; terms; privacy; rss; next; previous; required; agree; decline; topics; trending; breaking; headlines; keywords; website; account; search; login; submit; cancel; download; copy; print; share; email; required""");

    /** Names of sections: boilerplate in a row, or beside what is. */
    private static final Phrases SECTIONS = new Phrases("""
            news; world; world news; international; national; nation; politics; political; policy; business; economy; economics; finance; markets; money; opinion; opinions; editorial; editorials; op ed; analysis; commentary; comment is free; features; feature; culture; arts; art; books; entertainment; lifestyle; life; style; health; science; technology; tech; environment; climate; energy; education; society; sport; sports; travel; food; religion; history; security; defense; defence; military; europe; asia; africa; middle east; americas; america; latin america; eurasia; central asia; russia; china; us; usa; uk; india; local; regional; regions; region; world affairs; foreign affairs; foreign policy; geopolitics; conflict; conflicts; diplomacy; investigations; interviews; interview; reviews; blog; blogs; columns; columnists; magazine; reports; research; publications; events; uncategorized; general; other; others; misc; new; crime; law; real estate; autos; fashion; celebrity; gaming; crypto; startups; press releases; press release; letters; obituaries; cartoons; crosswords; puzzles; games; shop; store""");

    /** Short lines that begin so are boilerplate whatever follows. */
    private static final Phrases BEGINNINGS = new Phrases("""
            your email address will not be published; required fields are marked; save my name email; save my name; notify me of; notify me when
            subscribe to our; subscribe to the; subscribe to get; subscribe for; sign up for; sign up to; sign up here; sign up now; sign up with; get our; join our; join thousands; join over; get the latest; get daily; get breaking; stay informed with; stay up to date with; stay updated with; never miss; dont miss a; dont miss our; enter your email; enter your name; enter your comment; please enter; type your; follow us; follow our; follow on; like us on; find us on; connect with us; click here; tap here; click to; click on the; please share; share this; share your thoughts; let us know; tell us what; join other subscribers; would you like to receive; this entry was posted; this post was posted; continue to the next; latest from; contact the author; contact us at; email the author; have a tip; got a tip; have a news tip; original article; article source; this story has been shared; this article has been shared; what do you think; have your say; please leave; please login; please log in; please sign in; you must be logged in; you need to be logged in; you must be registered; you have to be; log in or; login or; sign in or; already a member; already a subscriber; already have an account; create an account; forgot your; forgot password; lost your password
            we use cookies; this website uses; this site uses; our website uses; our site uses; by continuing to; by using this site; by clicking; by subscribing; by signing up; by submitting; by entering; this site is protected by; this form; learn how your comment data; please enable javascript; please enable cookies; javascript is; your browser; you are using an outdated; if you enjoyed this; if you liked this; if you like this; if you found this; thank you for reading; thanks for reading; thank you for subscribing; support independent; consider supporting; consider making a; donate to; make a donation; buy me a; you have reached your; copyright; all rights reserved; powered by; proudly powered; published with; hosted by; image credit; image credits; photo credit; photo credits; image source; featured image; image via; photo via; photo by; photograph by; image by; cover photo; cover image; view all posts; view all; view more; see all; see more; read more; read the full; read the original; read all; show all; continue reading; comments are closed; comments off; no comments on; leave a comment; leave a reply; post a comment; add a comment; write a comment; be the first to; there are no comments; one thought on; thoughts on; one comment on; one response to; responses to; filed under; posted in; tagged with; previous post; previous article; next post; next article; older post; newer post; originally published; this article was originally; this article first appeared; this post was originally; this story was originally; originally appeared; republished with; reprinted with; reposted from; reproduced with; to read more; to read the full; to continue reading; for more news; for more information; for more stories; for more updates; for all the latest; for latest updates; for the latest news; listen to this; watch the video; watch video; download our; download the; get the app; page not found; you are here; skip to; jump to; advertisement; advertise with; sponsored by; story continues; article continues; more from; more stories; also on; also from; explore more; scroll down""");

    /** Before a colon, a bar or a dash these announce another page. */
    private static final Phrases POINTERS = new Phrases("""
            read; read more; also read; read also; see also; see; related; related article; related story; more; watch; listen; must read; dont miss; recommended; learn more; further reading; share; share this; tags; labels; topics; posted in; filed under; categories; category; follow; previous; next; prev; previous post; next post; previous article; next article; up next; check out; explore; related topics; related tags; photo; photos; image; video; in pictures; gallery; source link; permalink; short link; link""");

    /** Anywhere in a line that is not long. */
    private static final Phrases ANYWHERE = new Phrases("""
            protected by copyright; other subscribers; required fields; all rights reserved; required fields are marked; in this browser for the next time i comment; privacy policy and; our privacy policy; cookie policy; enable javascript; akismet; recaptcha; adblock; ad block; ad blocker; adblocker; ad blocking; ad blockers; our newsletter; free newsletter; daily newsletter; weekly newsletter; straight to your inbox; to your inbox; in your inbox; our telegram channel; our whatsapp channel; our youtube channel; our facebook page; follow us on; subscribe to our; subscribe now; unsubscribe at any time; opt out at any time; share on facebook; share on twitter; opens in new window; click to share; click here to; click here for; leave a comment below; in the comments below; in the comment section; in the comments section; in the comment area; comment below; powered by wordpress; posts by email; new posts by; comments via email; comments by email; may not be published broadcast; may not be reproduced; you agree to our; accept cookies; uses cookies; use of cookies; use cookies; download our app; bookmark the permalink""");

    private SitePhrases() {}

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

    static boolean begin(List<String> words) {
        return BEGINNINGS.begin(words);
    }

    static boolean within(List<String> words) {
        return ANYWHERE.within(words);
    }

    static boolean pointer(List<String> words) {
        return !words.isEmpty() && POINTERS.at(words, 0) == words.size();
    }
}
