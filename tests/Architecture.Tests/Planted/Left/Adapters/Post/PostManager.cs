using Architecture.Tests.Planted.Left.UseCases.Doing;
using BuildingBlocks.Mail;
using BuildingBlocks.UseCases;

namespace Architecture.Tests.Planted.Left.Adapters.Post;

// A name that says nothing, an answer under the wrong one, and a mail without a template.
internal sealed record PostManager(MailMessage Mail) : IQueryHandler<AskIt, int>
{
    public Task<int> Handle(AskIt query, CancellationToken ct) => Task.FromResult(query.Count);
}
