using Galleries.Tests.Fakes;

namespace Galleries.Tests.Adapters.Persistence;

public sealed class InMemoryRepositoriesTests : RepositoryTests
{
    private readonly InMemoryRepositories _memory = new();

    private protected override Task<T> With<T>(Func<Ports, Task<T>> work) => work(new Ports(_memory, _memory, _memory, _memory, _memory, _memory, _memory, _memory, _memory, _memory, _memory));
}
