using BuildingBlocks;
using BuildingBlocks.Messaging;
using BuildingBlocks.UseCases;
using Settings.Contracts;
using Settings.Domain;
using Settings.Ports;

namespace Settings.UseCases.Watermarking;

/// <summary>Checks the name of a new image and has its file looked at later, before its first byte arrives: whatever happens, no file stays that nobody knows of.</summary>
internal sealed record AnnounceWatermark(Guid ImageId, string Name);

internal sealed class AnnounceWatermarkHandler(IWatermarkShelf shelf, IOutbox outbox, TimeProvider clock) : ICommandHandler<AnnounceWatermark>
{
    private static readonly TimeSpan LongestUpload = TimeSpan.FromHours(6);

    public async Task<Outcome> Handle(AnnounceWatermark command, CancellationToken ct)
    {
        var outcome = WatermarkImage.CheckName(command.Name, nameof(command.Name));
        if (!outcome.Succeeded)
            return outcome;
        if ((await shelf.All(ct)).Any(image => image.IsNamed(command.Name)))
            return NameTaken(command.Name, nameof(command.Name));

        var now = clock.GetUtcNow();
        outbox.Schedule(new WatermarkImageLeft(command.ImageId, now), now + LongestUpload);
        return Outcome.Done;
    }

    public static Outcome NameTaken(string name, string field) => Outcome.Refused($"There is a watermark named \"{name.Trim()}\" already. Please choose another name.", field);
}
