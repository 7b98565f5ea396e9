using BuildingBlocks.UseCases;
using Settings.Domain;
using Settings.UseCases.Securing;

namespace Settings.Adapters.Persistence.Queries;

internal sealed class DrawRecoveryCodesHandler : IQueryHandler<DrawRecoveryCodes, IReadOnlyList<string>>
{
    public Task<IReadOnlyList<string>> Handle(DrawRecoveryCodes query, CancellationToken ct) => Task.FromResult(RecoveryCode.DrawAll());
}
