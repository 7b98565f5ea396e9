using BuildingBlocks;
using BuildingBlocks.Mail;
using BuildingBlocks.Messaging;
using BuildingBlocks.Signals;
using BuildingBlocks.UseCases;
using Galleries.Domain;
using Galleries.Ports;

namespace Galleries.Tests.Fakes;

/// <summary>Keeps what a use case tells, mails and rings for.</summary>
internal sealed class Remembering : IOutbox, ISignals, IMailQueue, IWorkBell, IPreviewMaker, IPictureReader, IVideoReader, IArchivePacker
{
    public List<object> Told { get; } = [];

    public List<MailMessage> Mails { get; } = [];

    public int PictureRings { get; private set; }

    public int VideoRings { get; private set; }

    public List<string> RemovedPreviews { get; } = [];

    /// <summary>What the next file is taken for.</summary>
    public PictureReading Reading { get; set; } = new(new PictureFacts(Contracts.AssetKind.Photo, "image/jpeg", 6000, 4000, null), null);

    /// <summary>What the next file is taken for as a video; null for none.</summary>
    public PictureReading? Video { get; set; }

    /// <summary>What comes of making previews.</summary>
    public PreviewResult Previews { get; set; } = new("data:image/webp;base64,BBBB", null);

    public List<string> Signals { get; } = [];

    public void Raise(string channel, string payload) => Signals.Add(channel);

    public void Enqueue(object message) => Told.Add(message);

    public void Schedule(object message, DateTimeOffset due) => throw new NotSupportedException("Nothing is scheduled here.");

    public void Enqueue(MailMessage mail) => Mails.Add(mail);

    public void Forget(string address) => Mails.RemoveAll(mail => mail.ToAddress == address);

    public void Withdraw(Guid galleryId) => Mails.RemoveAll(mail => mail.GalleryId == galleryId);

    public void PicturesWait() => PictureRings++;

    public void DownloadsWait(Guid galleryId)
    {
    }

    public void VideosWait() => VideoRings++;

    public void FilesAreLeft()
    {
    }

    public Task<PictureReading?> Read(Stream content, CancellationToken ct) => Task.FromResult(Video);

    public Task<PictureReading> Read(string path, CancellationToken ct) => Task.FromResult(Reading);

    public Task<PreviewResult> Make(string contentKey, string path, CancellationToken ct) => Task.FromResult(Previews);

    public Task MakeMarked(
        string contentKey, Mark mark, Func<CancellationToken, Task<string?>> original, Func<CancellationToken, Task<string?>> image, CancellationToken ct) =>
        throw new NotSupportedException("Nothing is made here.");

    public void Remove(string contentKey) => RemovedPreviews.Add(contentKey);

    public Manifest Pack(IReadOnlyList<DepartingFile> files, TimeZoneInfo zone) =>
        new([.. files.Select(file => new ManifestEntry(file.AssetId, file.FileName, file.BlobKey, file.Length, file.Crc32, file.ReceivedAt))]);

    public IReadOnlyList<PackedArchive> Open(Manifest manifest, long? partBytes) => throw new NotSupportedException("Nothing is written here.");
}

/// <summary>Drives the handler at once, as the command's transaction would.</summary>
internal sealed class Driven<TCommand>(ICommandHandler<TCommand> handler) : ICommandHandler<TCommand>
{
    public List<TCommand> Commands { get; } = [];

    public Task<Outcome> Handle(TCommand command, CancellationToken ct)
    {
        Commands.Add(command);
        return handler.Handle(command, ct);
    }
}
