using BuildingBlocks.Messaging;
using BuildingBlocks.UseCases;

namespace BuildingBlocks.Tests.Child.Receiving;

/// <summary>A fact that leads to slow work.</summary>
public sealed record LabelWanted(Guid GalleryId, int Number);

[OutsideTransaction]
internal sealed class PrintLabelWhenLabelWanted(Printer printer, ICommandHandler<WriteReceipt> write) : IMessageHandler<LabelWanted>
{
    public async Task<Outcome> Handle(LabelWanted message, CancellationToken ct)
    {
        await printer.Print(message, ct);
        return await write.Handle(new WriteReceipt(message.GalleryId, message.Number), ct);
    }
}

/// <summary>Takes its time, as a test wants it.</summary>
public sealed class Printer
{
    public Func<LabelWanted, CancellationToken, Task> Print { get; set; } = (_, _) => Task.CompletedTask;
}
