using Settings.Domain;

namespace Settings.Ports;

/// <summary>The templates of mails that the studio changed.</summary>
internal interface IChangedLetters
{
    Task<ChangedLetter?> Find(string kind, string language, CancellationToken ct);

    void Add(ChangedLetter letter);

    void Remove(ChangedLetter letter);
}
