using BuildingBlocks.Mail;
using BuildingBlocks.Mail.Letters;

namespace Testing;

/// <summary>A studio that changed no template.</summary>
public sealed class Stationery(string studioName, string? studioEmail = null) : ILetterTexts, ILetterheads
{
    /// <summary>What mails are written in where nobody said another language.</summary>
    public LetterLanguage Language { get; set; } = LetterLanguage.English;

    /// <summary>Writes as the product does.</summary>
    public ILetters Into(IMailQueue mails) => new Letters(this, this, mails);

    /// <inheritdoc />
    public ValueTask<LetterText?> Find(string kind, LetterLanguage language, CancellationToken ct) => ValueTask.FromResult<LetterText?>(null);

    /// <summary>What galleries are set to; null for nothing.</summary>
    public string? OfGalleries { get; set; }

    /// <inheritdoc />
    public ValueTask<string?> LanguageOf(Guid galleryId, CancellationToken ct) => ValueTask.FromResult(OfGalleries);

    /// <inheritdoc />
    public ValueTask<Letterhead> Read(CancellationToken ct) => ValueTask.FromResult(new Letterhead(studioName, studioEmail, Language));
}
