using Activity.Domain;
using Activity.Ports;
using BuildingBlocks;
using BuildingBlocks.UseCases;

namespace Activity.UseCases.Privacy;

/// <summary>Takes a person's name and address out of the log and the figures; what they did stays countable. Sales are books, and stay.</summary>
internal sealed record ForgetPerson(string Email, IReadOnlyList<GalleryVisitor> Visitors, DateTimeOffset ErasedAt);

internal sealed class ForgetPersonHandler(IFigures figures) : ICommandHandler<ForgetPerson>
{
    public async Task<Outcome> Handle(ForgetPerson command, CancellationToken ct)
    {
        await figures.Forget(command.Email, command.Visitors, command.ErasedAt, ct);
        return Outcome.Done;
    }
}
