using BuildingBlocks;
using Settings.Contracts;

namespace Settings.Domain;

/// <summary>The studio's own facts, and the rules that a new gallery starts with. There is exactly one.</summary>
internal sealed class Studio(Guid id, string name, string contactEmail, string currency, string timeZone)
{
    /// <summary>The key of the only row: a second first start runs into it.</summary>
    public static readonly Guid OnlyId = new("00000000-0000-7000-8000-000000000001");

    private const int LongestName = 100;
    private const int LongestTaxName = 30;
    private const int LongestInstructions = 2000;
    private const int MostVisitMonths = 120;
    private const int WholeRate = 10_000;

    public Guid Id { get; private set; } = id;

    public string Name { get; private set; } = name.Trim();

    public string ContactEmail { get; private set; } = contactEmail.Trim();

    public string Currency { get; private set; } = currency.Trim().ToUpperInvariant();

    public string TimeZone { get; private set; } = timeZone.Trim();

    /// <summary>Hundredths of a percent.</summary>
    public int TaxRate { get; private set; }

    public string TaxName { get; private set; } = "Tax";

    public string PaymentInstructions { get; private set; } = "We will write to you by e-mail about the payment.";

    /// <summary>What mails are written in where nothing is known of their reader's language; a code such as <c>de</c>.</summary>
    public string MailLanguage { get; private set; } = "en";

    /// <summary>What a new gallery starts with.</summary>
    public GalleryRules Defaults { get; private set; } = GalleryRules.Initial;

    public LegalDetails Legal { get; private set; } = LegalDetails.None;

    /// <summary>Whether there is a text of terms.</summary>
    public bool HasTerms { get; private set; }

    /// <summary>Whether there are terms of use for vendors.</summary>
    public bool HasVendorTerms { get; private set; }

    /// <summary>How often these were written, so that no version comes twice.</summary>
    public int VendorTermsVersion { get; private set; }

    /// <summary>How often somebody joined or left. Two who leave at once meet here, so that an owner stays.</summary>
    public int TeamChanges { get; private set; }

    /// <summary>How many months the record of visits says whose they were; null for as long as the gallery is there.</summary>
    public int? VisitMonths { get; private set; } = 36;

    public int Version { get; private set; }

    /// <summary>What neighbours may know; the studio's own mails go where clients' mails go.</summary>
    public StudioFact Fact => new(
        Name, ContactEmail, Currency, TimeZone, TaxRate, TaxName, PaymentInstructions, OrderAlerts: ContactEmail)
    {
        VisitMonths = VisitMonths,
        MailLanguage = MailLanguage,
        Legal = new LegalFact(Legal.Name, Legal.Address, Legal.TaxNumber, Legal.VatId, Legal.IsSmallBusiness, Legal.ExemptionNote, HasTerms)
        {
            VendorTerms = HasVendorTerms ? VendorTermsVersion : null,
        },
    };

    public static Outcome CheckFirst(string name, string nameField, string currency, string timeZone) => Checks.All(
        CheckName(name, nameField),
        Checks.Currency(currency, nameof(Currency)),
        Checks.TimeZone(timeZone, nameof(TimeZone)));

    public Outcome Change(StudioFact to)
    {
        var outcome = Check(to);
        if (!outcome.Succeeded)
            return outcome;

        (Name, ContactEmail) = (to.Name.Trim(), to.ContactEmail.Trim());
        (Currency, TimeZone) = (to.Currency.Trim().ToUpperInvariant(), to.TimeZone.Trim());
        (TaxRate, TaxName, PaymentInstructions) = (to.TaxRate, to.TaxName.Trim(), to.PaymentInstructions.Trim());
        return Outcome.Done;
    }

    public Outcome Change(LegalDetails to)
    {
        var outcome = to.Check();
        if (outcome.Succeeded)
            Legal = to.Trimmed();
        return outcome;
    }

    public Outcome KeepVisitsFor(int? months)
    {
        if (months is < 1 or > MostVisitMonths)
            return Outcome.Refused($"Please choose between 1 and {MostVisitMonths} months, or as long as the gallery is there.", "Months");

        VisitMonths = months;
        return Outcome.Done;
    }

    public void OfferTerms(bool has) => HasTerms = has;

    public void WriteMailsIn(string language) => MailLanguage = language;

    /// <summary>Their text is another one now: whoever accepted the one before is asked again.</summary>
    public void ReviseVendorTerms(bool has) => (HasVendorTerms, VendorTermsVersion) = (has, VendorTermsVersion + (has ? 1 : 0));

    public void StartGalleriesWith(GalleryRules rules) => Defaults = rules;

    public void CountTeamChange() => TeamChanges++;

    private static Outcome Check(StudioFact to) => Checks.All(
        CheckName(to.Name, nameof(Name)),
        Checks.Email(to.ContactEmail, nameof(ContactEmail)),
        Checks.Currency(to.Currency, nameof(Currency)),
        Checks.TimeZone(to.TimeZone, nameof(TimeZone)),
        to.TaxRate is >= 0 and <= WholeRate ? Outcome.Done : Outcome.Refused("A tax rate lies between 0 and 100 percent.", nameof(TaxRate)),
        to.TaxRate > 0 ? Checks.Required(to.TaxName, "what the tax is called, such as VAT", nameof(TaxName)) : Outcome.Done,
        Checks.Line(to.TaxName, "the tax's name", LongestTaxName, nameof(TaxName)),
        Checks.Required(to.PaymentInstructions, "how clients pay, since they read it at checkout", nameof(PaymentInstructions)),
        Checks.Lines(to.PaymentInstructions, "the text about paying", LongestInstructions, nameof(PaymentInstructions)));

    private static Outcome CheckName(string name, string field) => Checks.All(
        Checks.Required(name, "the studio's name", field),
        Checks.Line(name, "the studio's name", LongestName, field));
}
