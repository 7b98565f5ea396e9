namespace Settings.Contracts;

/// <summary>The pages that the law asks for.</summary>
public enum LegalPageKind
{
    /// <summary>Who answers for the pages.</summary>
    Imprint,

    /// <summary>What is kept of a visitor, and why.</summary>
    Privacy,

    /// <summary>The terms of sale.</summary>
    Terms,

    /// <summary>The terms of use that vendors accept before they see a gallery; no page for everybody.</summary>
    VendorTerms,
}
