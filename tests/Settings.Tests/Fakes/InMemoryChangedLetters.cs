using Settings.Domain;
using Settings.Ports;

namespace Settings.Tests.Fakes;

internal sealed class InMemoryChangedLetters : IChangedLetters
{
    public List<ChangedLetter> All { get; } = [];

    public Task<ChangedLetter?> Find(string kind, string language, CancellationToken ct) =>
        Task.FromResult(All.SingleOrDefault(letter => letter.Kind == kind && letter.Language == language));

    public void Add(ChangedLetter letter) => All.Add(letter);

    public void Remove(ChangedLetter letter) => All.Remove(letter);
}
