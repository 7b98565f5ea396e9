namespace BuildingBlocks.Mail.Letters;

internal sealed class Letters(ILetterTexts texts, ILetterheads heads, IMailQueue mails) : ILetters
{
    public async Task Send(LetterKind kind, LetterReader reader, Func<LetterLanguage, LetterValues> values, CancellationToken ct)
    {
        var head = await heads.Read(ct);
        var language = kind.Audience == LetterAudience.Clients ? await LanguageOf(reader, ct) ?? head.Language : head.Language;
        var filled = values(language);
        var sheet = LetterWriter.Write(await TemplateOf(kind, language, ct), language, Complete(filled, head), head);
        mails.Enqueue(new MailMessage(reader.Address, reader.Name, sheet.Subject, sheet.Text, sheet.Html, reader.ReplyTo, reader.GalleryId) { Kind = kind.Code, Pace = kind.Pace, Logo = sheet.Logo, Pictures = [.. sheet.Pictures.Select(key => new MailPicture(key))], Files = filled.Files });
    }

    public async Task<LetterSheet?> Try(LetterKind kind, LetterLanguage language, LetterText text, CancellationToken ct)
    {
        if (LetterTemplate.Read(kind, text).Template is not { } template)
            return null;

        var head = await heads.Read(ct);
        return LetterWriter.Write(template, language, Complete(kind.Sample(language), head), head);
    }

    // A later version of the product may know a placeholder no more that the studio's text names: then its own text is better than none.
    private async Task<LetterTemplate> TemplateOf(LetterKind kind, LetterLanguage language, CancellationToken ct)
    {
        if (await texts.Find(kind.Code, language, ct) is { } changed && LetterTemplate.Read(kind, changed).Template is { } own)
            return own;

        var (outcome, original) = LetterTemplate.Read(kind, kind.Original(language));
        return original ?? throw new InvalidOperationException($"The mail {kind.Code} in {language.Name}: {outcome.Reason}");
    }

    private async Task<LetterLanguage?> LanguageOf(LetterReader reader, CancellationToken ct) =>
        LetterLanguage.Find(reader.Language) ?? (reader.SpokenIn is { } galleryId ? LetterLanguage.Find(await heads.LanguageOf(galleryId, ct)) : null);

    private static LetterValues Complete(LetterValues values, Letterhead head) =>
        values.Text(Placeholder.StudioName.Name, head.StudioName).Text(Placeholder.StudioEmail.Name, head.StudioEmail);
}
