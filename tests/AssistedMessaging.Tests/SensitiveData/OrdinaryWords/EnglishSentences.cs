namespace AssistedMessaging.Tests.SensitiveData.OrdinaryWords;

// Sentences as recruiters and candidates write them. The innocent ones use words that name a trait elsewhere.
internal static class EnglishSentences
{
    public const string Innocent = """
        We build billing software for hospitals and care homes.
        Our client is a Catholic hospital group that modernises its IT.
        She fixed a race condition in the payment service.
        On orientation day you meet the whole team.
        The submit button stays disabled until the form is valid.
        You would work on our pension administration software.
        He negotiates with trade unions on behalf of the employer.
        The union of both data sets is sorted by date.
        We offer health insurance and a gym allowance.
        Your team maintains the church management platform.
        Ten years of experience in criminal law firms.
        The role sits in the political desk of a newspaper.
        We follow a conservative release strategy.
        You know Oracle, Postgres and a bit of Black Duck scanning.
        The white board in the meeting room is yours.
        The product helps pharmacies to deliver medication on time.
        Our app supports people with diabetes in counting carbohydrates.
        Experience with biometric access control products is a plus.
        You will tune the genetic algorithm that plans our routes.
        The healthy mix of office and home makes the difference.
        The age of the codebase is about six years.
        Our company is fifty years old and still family owned.
        The blind spot detection team looks for a C++ engineer.
        Vision Zero is a traffic safety programme without casualties.
        We support single sign-on and mutual TLS.
        The master branch was renamed to main last year.
        You will onboard new clients in the insurance sector.
        Fluent in German and English, with some French.
        She leads sales for the Polish and Czech market.
        The military grade encryption module is written in Rust.
        They ship components for defence and aviation.
        We sponsor the city marathon and a chess festival.
        The Pride of Lions pub is next to our office.
        Straight after your degree you joined a bank.
        Our partner programme grew by forty percent.
        You partnered with product to cut churn.
        The parent company is listed in Frankfurt.
        Child processes are restarted by the supervisor.
        Kill orphan processes before you deploy.
        The fraud detection model runs on Spark.
        A conviction that tests matter unites this team.
        The court management system went live in May.
        He is passionate about clean code and reproducible builds.
        Veteran developers will feel at home in this codebase, says our lead.
        You are a believer in test automation.
        The Bible of this craft is a worn paperback on distributed systems.
        Our faith in small teams pays off.
        The depression of the markets hit our retail clients.
        The service suffers from slow start-up times.
        The build is broken and the pipeline is sick of flaky tests.
        We treat every ticket as an opportunity.
        An allergy-friendly kitchen is part of the campus.
        She studied gender history at university and then moved to UX research.
        You translated patient leaflets from Dutch into English.
        Accessibility matters: you test with screen readers every sprint.
        Our mission is to make cancer screening available everywhere.
        He worked as a nurse before he became a data analyst.
        The salary bands are published on our website.
        The green energy transition needs engineers like you.
        The left panel shows the menu, the right panel the chart.
        Party size and table number are optional fields of the booking form.
        You know how to strike a balance between speed and quality.
        The vote counting software was audited twice.
        Look for engineers who know Active Directory groups and membership sync.
        We welcome applicants regardless of age, gender, religion or disability.
        Only approach people with five years in Java.
        Exclude everybody we contacted last month.
        Mention the bonus and the parental leave policy.
        You build BI dashboards and report to the BI lead.
        She drafted the first version of our API guidelines.
        The form rejects invalid input and shows a hint.
        We have a record of shipping on time, and you have a record of good design.
        Our last release came out in March.
        Not a single candidate had seen our office.
        She is a dog lover and a highly engaged colleague.
        It is her belief that pairing helps.
        He lent his voice to our podcast.
        You know progressive web apps and the C++ std library.
        They are observant testers who ask good questions.
        """;

    public const string Carrying = """
        instruction | health | Is she on dialysis?
        instruction | health | Has he got a stoma bag?
        instruction | health | Leave out anyone with a history of depression.
        instruction | health | Find out whether the candidate takes insulin.
        instruction | health | Avoid people who are often off sick.
        instruction | health | Only contact applicants without a disability.
        profile | health | I was diagnosed with Crohn's disease two years ago.
        profile | health | After my kidney transplant I went back to coding.
        output | health | Because you are recovering from burnout, we offer part time.
        output | health | As a wheelchair user you will like our step-free office.
        instruction | religious-or-philosophical-belief | Which of these applicants go to a mosque on Fridays?
        instruction | religious-or-philosophical-belief | Skip the Jehovah's Witnesses.
        instruction | religious-or-philosophical-belief | Does he pray during working hours?
        profile | religious-or-philosophical-belief | I am a practising Hindu and do not eat beef.
        instruction | religious-or-philosophical-belief | I want a Lutheran for this post.
        instruction | political-opinion | Find out who he voted for.
        instruction | political-opinion | Exclude members of the Green Party.
        instruction | political-opinion | Is she a communist?
        profile | political-opinion | I campaign for Labour in my spare time.
        output | political-opinion | As a fellow conservative you will fit in.
        instruction | trade-union-membership | Drop everyone who belongs to a trade union.
        instruction | trade-union-membership | Was she ever a shop steward?
        profile | trade-union-membership | I have been a union rep since 2018.
        instruction | trade-union-membership | Did he take part in the strike last year?
        instruction | racial-or-ethnic-origin | Only white applicants, please.
        instruction | racial-or-ethnic-origin | What is her ethnicity?
        instruction | racial-or-ethnic-origin | Remove people with Arabic sounding names.
        profile | racial-or-ethnic-origin | I am a Black woman from Leeds.
        instruction | racial-or-ethnic-origin | No gypsies.
        instruction | genetic | Does he carry the Huntington gene?
        instruction | genetic | Ask her for a DNA test.
        instruction | genetic | Check if breast cancer runs in her family.
        instruction | biometric | Match her face against our camera footage.
        instruction | biometric | Ask for his fingerprints before the interview.
        instruction | sex-life-or-orientation | Is he gay or straight?
        instruction | sex-life-or-orientation | Does she have a girlfriend, is she lesbian?
        profile | sex-life-or-orientation | I am openly bisexual.
        instruction | criminal-conviction-or-offence | Exclude people who have been to prison.
        instruction | criminal-conviction-or-offence | Has she ever been arrested?
        output | criminal-conviction-or-offence | Despite your conviction for fraud we would like to talk.
        instruction | age | Nobody over 50.
        instruction | age | How old is he?
        instruction | gender-or-gender-identity | Only contact men.
        instruction | gender-or-gender-identity | Is this candidate transgender?
        instruction | marital-or-family-status | Does she have children?
        instruction | marital-or-family-status | Prefer unmarried candidates.
        instruction | nationality | Do not invite Romanians.
        instruction | nationality | What nationality does he have?
        instruction | military-service | Did he do his military service?
        instruction | financial-hardship | Has she gone bankrupt?
        """;
}
