using System.Buffers.Binary;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace BuildingBlocks.Imaging.Workers;

/// <summary>Messages over a pipe: four bytes of length, then JSON.</summary>
internal static class WorkerPipe
{
    private const int Longest = 1 << 20;

    internal static void Write<T>(Stream pipe, T message, JsonTypeInfo<T> type)
    {
        var json = JsonSerializer.SerializeToUtf8Bytes(message, type);
        var frame = new byte[sizeof(int) + json.Length];
        BinaryPrimitives.WriteInt32LittleEndian(frame, json.Length);
        json.CopyTo(frame, sizeof(int));
        pipe.Write(frame);
        pipe.Flush();
    }

    /// <summary>The next message, or null at the end of the pipe.</summary>
    internal static T? Read<T>(Stream pipe, JsonTypeInfo<T> type) where T : class
    {
        Span<byte> head = stackalloc byte[sizeof(int)];
        if (pipe.ReadAtLeast(head, head.Length, throwOnEndOfStream: false) < head.Length)
            return null;

        var length = BinaryPrimitives.ReadInt32LittleEndian(head);
        if (length is < 0 or > Longest)
            throw new InvalidDataException($"A message of {length} bytes came from the other end of a worker's pipe.");

        var json = new byte[length];
        return pipe.ReadAtLeast(json, length, throwOnEndOfStream: false) < length ? null : JsonSerializer.Deserialize(json, type);
    }
}
