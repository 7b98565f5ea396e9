using Galleries.Domain;

namespace Galleries.Ports;

/// <summary>Makes the pictures that pages show.</summary>
internal interface IPreviewMaker
{
    /// <summary>Makes all previews that are not there yet.</summary>
    Task<PreviewResult> Make(string contentKey, string path, CancellationToken ct);

    /// <summary>Makes all previews with this mark that are not there yet; those of a picture that can't be shown are left out.</summary>
    /// <param name="contentKey">The picture's content.</param>
    /// <param name="mark">What is burnt in.</param>
    /// <param name="original">Gives the path of the original where it is needed; null when it is gone.</param>
    /// <param name="image">Gives the path of the mark's image; not called for a text.</param>
    /// <param name="ct">Stops waiting.</param>
    Task MakeMarked(
        string contentKey, Mark mark, Func<CancellationToken, Task<string?>> original, Func<CancellationToken, Task<string?>> image, CancellationToken ct);

    /// <summary>Removes every preview of this content.</summary>
    void Remove(string contentKey);
}

/// <summary>Either a placeholder, or a sentence that says why the picture can't be shown.</summary>
internal sealed record PreviewResult(string? Placeholder, string? Refusal);
