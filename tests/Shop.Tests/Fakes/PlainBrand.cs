using Settings.Contracts;

namespace Shop.Tests.Fakes;

/// <summary>Stands in for a studio that chose no look.</summary>
internal sealed class PlainBrand : IBrand
{
    public ValueTask<BrandFact> Find(CancellationToken ct) => ValueTask.FromResult(BrandFact.Initial);

    public ValueTask<byte[]?> Read(string key, PictureForm form, CancellationToken ct) => ValueTask.FromResult<byte[]?>(null);
}
