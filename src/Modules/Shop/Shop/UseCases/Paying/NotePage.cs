using BuildingBlocks;
using BuildingBlocks.UseCases;
using Shop.Ports;

namespace Shop.UseCases.Paying;

/// <summary>Notes on which page of the provider the buyer pays.</summary>
internal sealed record NotePage(Guid PaymentId, string Session, string Page);

internal sealed class NotePageHandler(IPaymentRepository payments) : ICommandHandler<NotePage>
{
    public async Task<Outcome> Handle(NotePage command, CancellationToken ct)
    {
        if (await payments.Find(command.PaymentId, ct) is not { } payment)
            return Outcome.Refused("This payment does not exist.");

        payment.Begun(command.Session, command.Page);
        return Outcome.Done;
    }
}
