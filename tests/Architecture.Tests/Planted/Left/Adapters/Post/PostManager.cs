using Architecture.Tests.Planted.Left.UseCases.Doing;
using BuildingBlocks.UseCases;

namespace Architecture.Tests.Planted.Left.Adapters.Post;

// A name that says nothing, and an answer under the wrong one.
internal sealed record PostManager : IQueryHandler<AskIt, int>
{
    public Task<int> Handle(AskIt query, CancellationToken ct) => Task.FromResult(query.Count);
}
