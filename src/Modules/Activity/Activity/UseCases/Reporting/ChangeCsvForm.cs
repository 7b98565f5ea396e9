using Activity.Ports;
using BuildingBlocks;
using BuildingBlocks.UseCases;

namespace Activity.UseCases.Reporting;

/// <summary>Says how numbers stand in the reports' CSV files, from the next one on; those of closed months stay as they are.</summary>
/// <param name="HasDecimalComma">1250,50 and semicolons between columns, in place of 1250.50 and commas.</param>
public sealed record ChangeCsvForm(bool HasDecimalComma);

internal sealed class ChangeCsvFormHandler(IBooks books) : ICommandHandler<ChangeCsvForm>
{
    public async Task<Outcome> Handle(ChangeCsvForm command, CancellationToken ct)
    {
        await books.TakeTurn(ct);
        (await books.Read(ct)).WriteComma(command.HasDecimalComma);
        return Outcome.Done;
    }
}
