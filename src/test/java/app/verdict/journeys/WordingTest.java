package app.verdict.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import app.verdict.VerdictTest;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ClassPathResource;

/** The hints on the wording of a note catch impressions and words about a person, and leave alone what tells a fact. */
@VerdictTest
class WordingTest {
    private static final Pattern NOTE_OF_THE_DEMO = Pattern.compile("minute: .*text: \"(.*)\"}");

    @RegisterExtension
    final Browser browser = new Browser();

    private Page page;

    /** Nobody signs in here: what is hinted and why is open to everybody. */
    @BeforeEach
    void open() {
        page = browser.visitor().opens("/sign-in").sees("Look around").page();
    }

    @Test
    void words_about_who_somebody_is_are_hinted() {
        assertThat(notHinted("protected", """
                He is too old for this role.
                She seems very young for a director.
                Must be in his late 50s, close to retirement.
                Probably in her forties, but named the churn figure at once.
                A young lady with good numbers.
                She is pregnant, so the launch would fall into her leave.
                Would take maternity leave in spring.
                He has two small children and wants Fridays off.
                Recently married, plans to start a family.
                As a mother she understands the kids profile.
                Sharp on pricing for a woman.
                Hard to follow, strong accent.
                His English is good enough for the deck.
                Not sure where she comes from.
                Would be a great diversity hire.
                He is Muslim and asked for a prayer room.
                Wears a headscarf, might not suit customer events.
                She is Indian, so the numbers will be fine.
                He’s deaf in one ear and asked me to repeat the case.
                Seems to be on the spectrum.
                She mentioned her depression when I asked about the gap.
                Good-looking guy, sales will like him.
                Badly dressed for a leadership round.
                Openly gay, would suit the campaign.
                He is married with three children.
                Needs a visa, told me himself.
                His fiancée lives here.
                Typically German, went through the case line by line.
                The candidate's age could be a problem for the team.
                Came with tattoos on both arms.
                """)).isEqualTo(List.of());
    }

    @Test
    void words_about_products_and_customers_are_not_taken_for_words_about_a_person() {
        assertThat(hinted("""
                Would sell to a young company first, because the old one has a contract.
                Old pricing stays for a year, then members choose.
                Compared the plan to a mother board: everything plugs into it.
                Raised the family plan by 2.00 and lost 4,100 members.
                A single tier at 8.99, no second one before month 3.
                Married the two flows into one screen; sign-up fell to 40 seconds.
                Changed the accent colour of the button and called it a win.
                A native app in year one, the web player after it.
                Black Friday brought 31% more sign-ups, half gone by month 3.
                Disabled the feature for televisions older than 2019.
                Asked for the gender of the segment before naming a price.
                Age of the account decides the discount: 90 days or more.
                The kids profile opens first on shared televisions.
                A pregnant pause of ten seconds, then: “Deleting one is also a variant.”
                The parent company sets the price floor.
                Found the race condition in the sign-up flow himself.
                Segments leavers by age, plan and device.
                Would not target women over 40 with a separate plan; one price for all.
                Said the design looks old and the pricing is too old for this market.
                Put the accent on renewals: “the price is not the problem”.
                The tier is married to the roadmap, so neither can move.
                She is blind to the cost of goods: left it out of every sum.
                A white paper and a white-label app for the Asian market.
                Wrote the user story: “As a mother, I want to lock the films”.
                Users with kids stay longer, households with two children longest.
                Wheelchair users and viewers who are hard of hearing were in his sample.
                Planning a family plan for the Ramadan campaign.
                About to retire the old tier, she gave the date.
                Her children's catalogue example: 300 titles, 4% of hours.
                He is single-minded about churn: came back to 6.1% five times.
                Ran a blind test with 40 viewers and a double-blind one after it.
                Takes parental leave policies as an example of a feature nobody asked for.
                She was German market lead and set the anchor at 7.99.
                He argued for video that stutters less rather than starts faster.
                Pushed back on visa fees, Visa and Mastercard take 2%.
                A legacy contract in its late twenties of pages; he cut it to two.
                The grandfathered price ends in March, she says who loses.
                Healthy retention, disabled accounts taken out of the sum.
                The market seems too young for three tiers, she priced one.
                He was old-school about copy: no adjectives at all.
                Launched her skin care line in four regions.
                European Union member states, six of them, in the first wave.
                Travellers need a visa before they need a film, so he moved the step.
                He has a family account himself and counted the profiles.
                Found a stutter in the player of two televisions and cut the preload.
                Members with a disability and viewers in a wheelchair were in the panel of 40.
                She was ill prepared on churn: no month, no denominator.
                """)).isEqualTo(List.of());
    }

    @Test
    void a_personality_without_anything_said_or_done_is_hinted() {
        assertThat(notHinted("personality", """
                Nice.
                Very nice person, easy to talk to.
                Arrogant.
                A bit shy at the start.
                Charismatic, bubbly and very confident.
                Abrasive tone throughout.
                Came across as cold.
                Pleasant and polite, a real team player.
                Too aggressive for our customers.
                Seemed nervous the whole time.
                Big ego, know-it-all.
                Defensive whenever numbers were the topic.
                Well spoken and warm.
                Struck me as immature.
                Passionate about the product.
                Lots of enthusiasm and energy.
                She is very kind.
                Condescending towards the recruiter.
                """)).isEqualTo(List.of());
    }

    @Test
    void a_personality_with_something_said_or_done_is_not_hinted_nor_is_a_product_that_has_one() {
        assertThat(hinted("""
                Nice, and said who would lose from the price change.
                Arrogant: interrupted me four times in ten minutes.
                Shy at first; when I pushed on churn he named 6.1% and the month.
                Confident because the holdout had run for eight weeks.
                Aggressive pricing against the incumbent would be the wedge.
                Downloads are a nice-to-have in year one.
                A warm lead costs half of a cold call.
                What kind of price would the middle tier need?
                User-friendly sign-up, mobile-friendly checkout.
                A modest lift in trials, no lift in paid months.
                Emotional benefit first, price second.
                A naive forecast, straight from the last quarter.
                Quiet launch in one country, then the rest.
                Passive viewing is not an engagement metric.
                Refused to pick a tier, defensive about the old one.
                “I was the rude one in that meeting.”
                Ambitious target for the launch quarter.
                Stubborn: kept to the server choice and gave the cost per node.
                The sweet spot lies between the two tiers.
                Lazy loading hides the empty rows.
                Confident in the estimate for the top tier.
                Intense competition, a distant second in every region.
                Friendly tone in the copy, boring category.
                """)).isEqualTo(List.of());
    }

    @Test
    void a_feeling_about_somebody_is_always_hinted() {
        assertThat(notHinted("gut", """
                Great culture fit.
                Not a fit.
                My gut feeling says no.
                Good vibe, would hire.
                Good energy in the room, named two metrics.
                I would have a beer with him.
                Would love a pint with her after work.
                She is one of us.
                It just didn’t click.
                We clicked right away.
                Something felt off, can't put my finger on it.
                Wouldn't fit in here.
                He reminds me of myself ten years ago.
                Overqualified, a flight risk.
                No chemistry with the panel.
                I really liked her.
                Great first impression.
                Not our kind of person.
                I could see him here.
                Would get along with the team, I get along with everybody from there.
                Fails the airport test.
                Too corporate for us.
                """)).isEqualTo(List.of());
    }

    @Test
    void a_feeling_that_customers_have_or_that_the_candidate_told_is_not_hinted() {
        assertThat(hinted("""
                Said the annual plan is a good fit for students.
                Asked what product-market fit would look like in numbers.
                Most visitors didn't click, so he cut the banner.
                Users did not click the second button; she removed it.
                Did not click on anything in the demo before she had read the page.
                “Nobody decides this on gut feeling”, then drew the funnel.
                He chose the tier by gut feeling and said so.
                The three tiers fit in one screen.
                “Each one of us has to own a number.”
                Not for us to decide, he said, and named who decides.
                Low energy mode on televisions halves the load.
                Would spend nothing on impressions, all of it on renewals.
                The first impression of the app decides, so one title, full screen.
                Which vibe of the brand do you keep? “None, I keep the promise.”
                Had coffee with ten leavers and quoted four.
                Belongs to the pricing team: took the call away from marketing.
                Had lunch with the sales lead before every launch.
                “The message does not fit the price”, and rewrote both.
                Named the tier that fits the Monday viewer.
                That segment is not for us, she said, and showed the margin.
                Noticed that something was off in the data and withdrew the win.
                He took something off the roadmap to pay for it.
                The price feels off next to Vidivale, so she rewrote the ladder.
                Reminds me of his first example: a launch told as a calendar.
                Members who never click still pay.
                """)).isEqualTo(List.of());
    }

    @Test
    void praise_and_blame_without_an_observation_are_hinted() {
        assertThat(notHinted("praise", """
                Great answer!
                Strong.
                Really impressive.
                Very smart, great communicator.
                Terrible.
                Excellent communicator, very articulate.
                Knows their stuff.
                Knows his stuff on pricing.
                Weak answer on churn.
                Nailed it.
                Brilliant thinker, world-class.
                I asked about churn. Good answer, well explained.
                Disappointing, vague.
                Asked great questions.
                Gave a very strong answer.
                Strong on pricing, weak on metrics.
                Ten years of experience, solid background.
                Rambling. Not senior enough.
                Well said.
                No clue about pricing.
                Outstanding presentation, the whole room was amazed. Perfect.
                """)).isEqualTo(List.of());
    }

    @Test
    void praise_and_blame_with_an_observation_are_not_hinted_nor_is_a_product_that_is_praised() {
        assertThat(hinted("""
                Great answer: picked the server because TV apps ship every six weeks.
                Strong: Annual share went from 22 to 37%.
                Smart TVs are half of the build and 6% of trials.
                A strong brand with weak retention.
                Smart defaults on the sign-up form.
                Outstanding invoices are churn waiting to happen.
                Perfect competition, so the price is the market's.
                A great deal of churn sits in the base tier.
                Weak signal in a crowded market.
                Strong no on my side.
                Impressions are not members.
                A bright colour for the button.
                Good example, “TV apps ship every six weeks”.
                Excellent, drew the fallback before I asked for one.
                Terrible sum, then corrected it himself.
                Impressive only on paper: could not name the metric.
                No idea which tier pays, and said so.
                Sharp drop in week 3.
                Clever: took the 4 points off for herself.
                Weak. Whatever I proposed, he agreed.
                Vague on price, told me twice that finance decides.
                The launch fell flat in two regions.
                """)).isEqualTo(List.of());
    }

    @Test
    void nothing_that_the_demo_notes_is_hinted() throws IOException {
        var demo = new ClassPathResource("demo/loops.yaml").getContentAsString(StandardCharsets.UTF_8);
        var notes = NOTE_OF_THE_DEMO
                .matcher(demo)
                .results()
                .map(note -> note.group(1))
                .toList();

        assertThat(notes).hasSizeGreaterThan(100);
        assertThat(hinted(String.join("\n", notes))).isEqualTo(List.of());
    }

    @ParameterizedTest
    @ValueSource(strings = {"en-GB", "de-DE"})
    void every_list_gives_an_advice_and_holds_nothing_twice(String language) {
        reads(language);
        assertThat(run("""
                const twice = lines => lines.filter((line, at) => lines.indexOf(line) !== at);
                return Object.values(lists).flatMap(({kind, instead, entries, exceptions}) => [
                  ...(/^[A-Z].*\\.$/.test(instead) || kind === 'observation' ? [] : [kind + ' gives no advice']),
                  ...(entries.length < 40 ? [kind + ' is short'] : []),
                  ...twice([...entries, ...exceptions].map(line => line.toLowerCase())),
                  ...twice(entries.flatMap(phrases).map(phrase => phrase.toLowerCase())),
                ])""")).isEqualTo(List.of());
    }

    @ParameterizedTest
    @ValueSource(strings = {"en-GB", "de-DE"})
    void every_entry_is_found_as_a_whole_and_none_is_hidden_by_an_exception(String language) {
        reads(language);
        assertThat(run("""
                return Object.values(lists).map(list => ({...list, kind: 'gut'})).flatMap(gut => gut.entries
                  .flatMap(phrases)
                  .filter(phrase => hints(phrase, {gut})[0]?.words !== phrase))""")).isEqualTo(List.of());
    }

    @Test
    void what_was_said_silences_personality_and_praise_and_nothing_else() {
        assertThat(run("""
                const impression = 'Nice, great answer, good vibe, strong accent.';
                const kinds = text => hints(text, lists).map(hint => hint.kind);
                return [kinds(impression), kinds(impression + ' Named churn first.')]"""))
                .isEqualTo(List.of(List.of("personality", "praise", "gut", "protected"), List.of("gut", "protected")));
    }

    @Test
    void position_and_words_are_those_of_the_text_in_any_writing() {
        var text = "👩🏽‍💻 HE’S\u00a0\n DEAF, his fiance\u0301e said. Überhaupt: Gut‑Feeling";
        assertThat(run("return hints(argument, lists).map(hint => argument.slice(hint.from, hint.to))", text))
                .isEqualTo(List.of("HE’S\u00a0\n DEAF", "his fiance\u0301e", "Gut‑Feeling"));
        assertThat(run("return hints(argument, lists).map(hint => hint.words)", text))
                .isEqualTo(List.of("HE’S\u00a0\n DEAF", "his fiance\u0301e", "Gut‑Feeling"));
    }

    @Test
    void only_whole_words_are_hinted_and_a_compound_is_one_word() {
        assertThat(hinted("""
                Unkind, nicety, smartwatch, accentuate, vibexample, nicé, nice_to, nice2
                Family-friendly, single-threaded, strong-arm, smart-home, weak-form
                """)).isEqualTo(List.of());
    }

    @Test
    void there_are_four_hints_at_most_in_order_and_none_twice() {
        assertThat(run("return hints(argument, lists).map(hint => hint.words)", """
                nice Nice NICE, good vibe, arrogant, Good  Vibe, strong, smug, cocky
                """))
                .isEqualTo(List.of("nice", "vibe", "arrogant", "strong"));
    }

    @Test
    void the_same_text_has_the_same_hints() {
        assertThat(run("""
                const said = () => JSON.stringify(hints(argument, lists));
                const first = said();
                hints('nice vibe '.repeat(9000), lists);
                return new Set([first, said(), said()]).size""", "Nice. Strong. One of us, in her forties.")).isEqualTo(1);
    }

    @Test
    void what_speaks_to_another_role_is_hinted_by_the_list_that_comes_with_the_page() {
        assertThat(run("""
                const axis = parse('axis', 'Pricing\\nLTV', 'Leave it there.');
                return hints('Anchored pricing by the LTV, not repricings.', {axis}).map(hint => [hint.words, hint.instead])"""))
                .isEqualTo(List.of(List.of("pricing", "Leave it there."), List.of("LTV", "Leave it there.")));
    }

    @Test
    void a_page_in_german_knows_german_words_beside_the_english_ones() {
        reads("de-AT");
        assertThat(hinted("""
                Nice, aber etwas überheblich.
                Gute Antwort, gutes Bauchgefühl.
                Er ist zu alt für diese Stelle.
                """))
                .isEqualTo(List.of(
                        "Nice, überheblich <- Nice, aber etwas überheblich.",
                        "Gute Antwort, Bauchgefühl <- Gute Antwort, gutes Bauchgefühl.",
                        "Er ist zu alt <- Er ist zu alt für diese Stelle."));
        assertThat(hinted("""
                Nette Antwort: „Der Preis ist der Anker“.
                Überheblich oder nicht, er nannte Churn zuerst: 6,1 % im dritten Monat.
                Alleinerziehende Eltern waren in ihrer Stichprobe.
                Die alte Stufe läuft aus, die junge Marke bleibt.
                Das Formular behindert die Anmeldung, lediglich im Browser nicht.
                """)).isEqualTo(List.of());
    }

    @Test
    void an_empty_text_has_no_hints() {
        assertThat(run("return ['', ' ', '\\n'].flatMap(text => hints(text, lists))"))
                .isEqualTo(List.of());
    }

    @Test
    void a_very_long_text_is_hinted_where_it_ends() {
        assertThat(run("""
                const long = 'Nice. ' + 'The tier of a household, and so on. '.repeat(3000);
                return hints(long + 'Good vibe', lists).map(hint => [hint.words, hint.to - long.length])""")).isEqualTo(List.of(List.of("vibe", 9)));
    }

    @Test
    void no_text_is_too_odd_to_be_looked_at() {
        assertThat(run("""
                const odd = ['a', 'a-', '1,1.', ' ', 'he is ', 'is a * ', '\\ud83d', '👩🏽‍💻', 'e\\u0301', '\\u0000', 'nice to have '];
                return odd.flatMap(text => hints(text.repeat(250000 / text.length), lists))""")).isEqualTo(List.of());
    }

    @Test
    void a_list_that_cannot_be_fetched_is_empty_and_the_others_go_on() {
        assertThat(run("""
                const fetched = window.fetch;
                window.fetch = async address => {
                  if (address.endsWith('/gut.txt')) throw new TypeError('offline');
                  if (address.endsWith('/praise.txt')) return new Response('strong', {status: 404});
                  if (address.endsWith('/protected.txt'))
                    return new Response('accent', {headers: {'content-type': 'text/html'}});
                  return fetched(address);
                };
                const some = await load('/verdict/wording');
                return hints('Nice, strong accent, good vibe', some).map(hint => hint.words)""")).isEqualTo(List.of("Nice"));
    }

    private void reads(String language) {
        page.evaluate("language => document.documentElement.lang = language", language);
    }

    /** Those of these lines that have no hint of this kind. */
    private Object notHinted(String kind, String lines) {
        return run("""
                const [kind, lines] = argument;
                return lines.filter(line => !hints(line, lists).some(hint => hint.kind === kind))""", List.of(kind, lines.lines().toList()));
    }

    /** Those of these lines that have a hint of any kind, with its words. */
    private Object hinted(String lines) {
        return run("""
                const words = line => hints(line, lists).map(hint => hint.words).join(', ');
                return argument.filter(line => words(line)).map(line => words(line) + ' <- ' + line)""", lines.lines().toList());
    }

    private Object run(String script) {
        return run(script, List.of());
    }

    /** What the script returns in the browser, where the module and all its lists are at hand. */
    private Object run(String script, Object argument) {
        return page.evaluate("""
                async argument => {
                  const {load, hints, parse} = await import('/verdict/wording.js');
                  const lists = await load('/verdict/wording');
                  const written = word => word.replace(/^\\*$/, 'some').replace('*', '').replace('-', ' ').replace('0', '30');
                  const phrases = entry => entry.split(' ').reduce(
                    (begun, word) => begun.flatMap(start => word.split('/').map(one => (start + ' ' + written(one)).trim())),
                    ['']);
                """ + script + "}", argument);
    }
}
