using System.Text.Json;
using System.Text.Json.Serialization;

namespace BuildingBlocks.Imaging.Caching;

/// <summary>What is known of a picture's previews besides their bytes; kept beside them, so that nothing is decoded to learn it again.</summary>
internal sealed record PreviewRecord(string Placeholder, IReadOnlyList<RecordedFile> Files)
{
    /// <summary>How long a refusal is remembered: it may have been for want of time or memory, or by a reader that is better tomorrow.</summary>
    internal static readonly TimeSpan RefusalsLive = TimeSpan.FromDays(1);

    /// <summary>Why sizes that are not here can't be made; null when they can.</summary>
    public string? Refusal { get; init; }

    public DateTimeOffset RefusedAt { get; init; }

    internal static PreviewRecord? Read(string path)
    {
        try
        {
            return JsonSerializer.Deserialize(File.ReadAllBytes(path), PreviewRecordJson.Default.PreviewRecord);
        }
        catch (FileNotFoundException)
        {
            return null;
        }
        catch (DirectoryNotFoundException)
        {
            return null;
        }
        catch (JsonException)
        {
            // Half a file, after a power cut: made again.
            return null;
        }
    }

    internal void Write(string path)
    {
        var part = $"{path}.{Environment.ProcessId}.{Environment.CurrentManagedThreadId}.part";
        File.WriteAllBytes(part, JsonSerializer.SerializeToUtf8Bytes(this, PreviewRecordJson.Default.PreviewRecord));
        File.Move(part, path, overwrite: true);
    }

    internal string? RefusalAt(DateTimeOffset now) => now - RefusedAt < RefusalsLive ? Refusal : null;

    internal RecordedFile? Of(Variant variant) => Files.FirstOrDefault(file => file.Variant == variant);
}

/// <summary>A preview's size in pixels.</summary>
internal sealed record RecordedFile(Variant Variant, int Width, int Height);

[JsonSerializable(typeof(PreviewRecord))]
internal sealed partial class PreviewRecordJson : JsonSerializerContext;
