using Settings.Contracts;
using Settings.Domain;

namespace Settings.Ports;

/// <summary>The texts that the studio wrote for its legal pages.</summary>
internal interface ILegalTexts
{
    Task<LegalText?> Find(LegalPageKind kind, CancellationToken ct);

    void Add(LegalText text);

    void Remove(LegalText text);

    /// <summary>Keeps for good what vendors are asked to accept.</summary>
    void Keep(VendorTermsVersion version);
}
