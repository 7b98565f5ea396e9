using Activity.Ports;
using Activity.UseCases.Mailing;
using BuildingBlocks.UseCases;

namespace Activity.Adapters.Persistence.Queries;

internal sealed class FindEnclosedPapersHandler(IBooks books) : IQueryHandler<FindEnclosedPapers, byte[]?>
{
    public async Task<byte[]?> Handle(FindEnclosedPapers query, CancellationToken ct) => PaperKey.MonthOf(query.Key) is { } month ? await books.Papers(month, ct) : null;
}
