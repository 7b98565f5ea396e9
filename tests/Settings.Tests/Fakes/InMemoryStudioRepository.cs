using Settings.Domain;
using Settings.Ports;

namespace Settings.Tests.Fakes;

internal sealed class InMemoryStudioRepository : IStudioRepository
{
    private Studio? _studio;

    public Task<Studio?> Find(CancellationToken ct) => Task.FromResult(_studio);

    public void Add(Studio studio) => _studio = _studio is null ? studio : throw new InvalidOperationException("There is one already.");
}
