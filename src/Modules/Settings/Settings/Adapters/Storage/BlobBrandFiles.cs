using System.Collections.Concurrent;
using System.Security.Cryptography;
using BuildingBlocks.Imaging;
using BuildingBlocks.Storage;
using Settings.Contracts;
using Settings.Domain;
using Settings.Ports;

namespace Settings.Adapters.Storage;

/// <summary>The brand's pictures as blobs, a form each. They are small and on every page: one that was asked for stays in memory.</summary>
internal sealed class BlobBrandFiles(IBlobStore blobs, ILogoPictures logos) : IBrandFiles
{
    private const int MostBytes = 10_000_000;
    private const int KeyLength = 16;

    private static readonly PictureForm[] Icons = [PictureForm.Icon32, PictureForm.Icon180, PictureForm.Icon192];

    private readonly ConcurrentDictionary<string, byte[]> _held = new();

    public async Task<KeptPicture> Keep(Guid pictureId, Stream sent, CancellationToken ct)
    {
        var folder = Directory.CreateTempSubdirectory("logo-");
        try
        {
            var source = Path.Combine(folder.FullName, "sent");
            if (!await SentPicture.Receive(sent, source, MostBytes, ct))
                return new KeptPicture(null, $"This file is too large: a logo has at most {MostBytes / 1_000_000} MB.");

            string FileOf(PictureForm form) => Path.Combine(folder.FullName, form.ToString());
            var made = await logos.Prepare(source, new LogoTargets(FileOf(PictureForm.Whole), FileOf(PictureForm.OnPaper), Icons.ToDictionary(icon => (int)icon, FileOf)), ct);
            if (made.Refusal is { } refusal)
                return new KeptPicture(null, refusal);

            foreach (var form in Enum.GetValues<PictureForm>())
                await Store(KeyOf(pictureId, form), FileOf(form), ct);
            var key = Convert.ToHexStringLower(SHA256.HashData(await File.ReadAllBytesAsync(FileOf(PictureForm.Whole), ct)))[..KeyLength];
            return new KeptPicture(new StoredPicture(pictureId, key, made.Width, made.Height, ShadeOf(made.Shade)), null);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    public async ValueTask<byte[]?> Read(Guid pictureId, PictureForm form, CancellationToken ct)
    {
        var key = KeyOf(pictureId, form);
        if (_held.TryGetValue(key, out var bytes))
            return bytes;
        if (await blobs.Open(key, 0, ct) is not { } blob)
            return null;

        await using (blob)
        {
            using var copy = new MemoryStream();
            await blob.CopyToAsync(copy, ct);
            return _held[key] = copy.ToArray();
        }
    }

    public async Task Delete(Guid pictureId, CancellationToken ct)
    {
        foreach (var form in Enum.GetValues<PictureForm>())
        {
            await blobs.Delete(KeyOf(pictureId, form), ct);
            _held.TryRemove(KeyOf(pictureId, form), out _);
        }
    }

    private async Task Store(string key, string path, CancellationToken ct)
    {
        await using var content = File.OpenRead(path);
        await blobs.Put(key, content, ct);
    }

    private static PictureShade ShadeOf(LogoShade shade) => shade switch
    {
        LogoShade.Opaque => PictureShade.Opaque,
        LogoShade.Light => PictureShade.Light,
        _ => PictureShade.Dark,
    };

    private static string KeyOf(Guid pictureId, PictureForm form) => $"brand/{pictureId:n}/{form.ToString().ToLowerInvariant()}";
}
