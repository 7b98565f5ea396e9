using BuildingBlocks;
using BuildingBlocks.Messaging;
using BuildingBlocks.UseCases;
using Settings.Contracts;
using Settings.UseCases.Watermarking;

namespace Settings.Adapters.Messaging;

internal sealed class SweepWhenWatermarkImageLeft(ICommandHandler<SweepWatermark> sweep) : IMessageHandler<WatermarkImageLeft>
{
    public Task<Outcome> Handle(WatermarkImageLeft message, CancellationToken ct) => sweep.Handle(new SweepWatermark(message.ImageId), ct);
}
