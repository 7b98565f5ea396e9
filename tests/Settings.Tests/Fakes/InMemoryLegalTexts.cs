using Settings.Contracts;
using Settings.Domain;
using Settings.Ports;

namespace Settings.Tests.Fakes;

internal sealed class InMemoryLegalTexts : ILegalTexts
{
    private readonly List<LegalText> _texts = [];

    public Task<LegalText?> Find(LegalPageKind kind, CancellationToken ct) => Task.FromResult(_texts.SingleOrDefault(text => text.Kind == kind));

    public void Add(LegalText text) => _texts.Add(text);

    public void Remove(LegalText text) => _texts.Remove(text);

    public List<VendorTermsVersion> Versions { get; } = [];

    public void Keep(VendorTermsVersion version) => Versions.Add(version);
}
