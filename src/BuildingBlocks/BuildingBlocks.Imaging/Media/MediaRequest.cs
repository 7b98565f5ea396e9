using System.Buffers;
using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;

namespace BuildingBlocks.Imaging.Media;

/// <summary>The parts of <c>/media/{container}/{item}/{version}/{edge}</c>, or with <c>moving</c> in place of the edge.</summary>
internal readonly record struct MediaRequest(string Container, string Item, string Version, int Edge)
{
    private const int MovingEdge = 0;

    private static readonly SearchValues<char> Hexadecimal = SearchValues.Create("0123456789abcdef");

    /// <summary>Asks for the GIF or video itself instead of a preview.</summary>
    internal bool IsMoving => Edge == MovingEdge;

    /// <summary>The parts, or null when this is no address of a preview: only edges of the list are.</summary>
    internal static MediaRequest? Parse(PathString rest)
    {
        var path = rest.Value.AsSpan();
        Span<Range> parts = stackalloc Range[6];
        if (path.Split(parts, '/') != 5 || !path[parts[0]].IsEmpty)
            return null;

        var edge = EdgeOf(path[parts[4]]);
        var container = path[parts[1]];
        var item = path[parts[2]];
        var version = path[parts[3]];
        return edge is not { } known || container.IsEmpty || item.IsEmpty || !IsVersion(version)
            ? null
            : new MediaRequest(container.ToString(), item.ToString(), version.ToString(), known);
    }

    private static int? EdgeOf(ReadOnlySpan<char> text) =>
        text.SequenceEqual(MediaUrl.Moving) ? MovingEdge :
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var edge) && text[0] != '0' && MediaSizes.Edges.Contains(edge) ? edge : null;

    private static bool IsVersion(ReadOnlySpan<char> text) =>
        text.Length == MediaUrl.VersionLength && text.IndexOfAnyExcept(Hexadecimal) < 0;
}

/// <summary>What an asker takes, by the header Accept.</summary>
internal static class Accepted
{
    /// <summary>The format this edge is normally sent in where it is taken, the other one where only that is.</summary>
    internal static VariantFormat Choose(int edge, StringValues accept)
    {
        var usual = MediaSizes.FormatOf(edge);
        if (usual == VariantFormat.WebP)
            return Names(accept, "image/webp") ? VariantFormat.WebP : VariantFormat.Jpeg;

        var takesUsual = StringValues.IsNullOrEmpty(accept) || Names(accept, "image/jpeg") || Names(accept, "image/*") || Names(accept, "*/*");
        return takesUsual || !Names(accept, "image/webp") ? usual : VariantFormat.WebP;
    }

    // Old programs that show no WebP say "*/*" too: only who names it is sent it.
    private static bool Names(StringValues accept, string type)
    {
        foreach (var line in accept)
            foreach (var part in line.AsSpan().Split(','))
                if (Means(line.AsSpan()[part].Trim(), type))
                    return true;

        return false;
    }

    private static bool Means(ReadOnlySpan<char> entry, string type)
    {
        if (!entry.StartsWith(type, StringComparison.OrdinalIgnoreCase))
            return false;

        var parameters = entry[type.Length..].Trim();
        return parameters.IsEmpty || (parameters[0] == ';' && !IsRefused(parameters[1..].Trim()));
    }

    private static bool IsRefused(ReadOnlySpan<char> parameter) =>
        parameter.StartsWith("q=", StringComparison.OrdinalIgnoreCase) &&
        double.TryParse(parameter[2..], NumberStyles.Float, CultureInfo.InvariantCulture, out var weight) && weight <= 0;
}
