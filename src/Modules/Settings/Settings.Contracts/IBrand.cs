namespace Settings.Contracts;

/// <summary>How the studio looks to its clients. A change holds from the very next request.</summary>
public interface IBrand
{
    /// <summary>From an in-memory snapshot that is replaced at commit; the product's own look while nothing was chosen.</summary>
    ValueTask<BrandFact> Find(CancellationToken ct);

    /// <summary>The bytes of one of the brand's pictures as PNG; null when there is none with this key any more.</summary>
    ValueTask<byte[]?> Read(string key, PictureForm form, CancellationToken ct);
}
