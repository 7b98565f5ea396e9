using System.ComponentModel;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace BuildingBlocks;

/// <summary>
/// A sentence for a person. What an interpolated text puts into it is kept apart, as "At most {0} photos." and 200, so that whoever shows it can look the
/// sentence up in another language; <see cref="ToString"/> says it as it was written.
/// </summary>
[InterpolatedStringHandler]
public sealed class Sentence : IEquatable<Sentence>
{
    private readonly StringBuilder _format;
    private readonly List<object?> _values = [];

    /// <summary>Called by the compiler for an interpolated text.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public Sentence(int literalLength, int formattedCount) => _format = new StringBuilder(literalLength + (3 * formattedCount));

    /// <summary>The sentence with numbers in braces where a value stands.</summary>
    public string Format => _format.ToString();

    /// <summary>What stands there.</summary>
    public IReadOnlyList<object?> Values => _values;

    /// <summary>A sentence into which nothing is put.</summary>
    public static implicit operator Sentence(string text)
    {
        var sentence = new Sentence(text.Length, 0);
        sentence.AppendLiteral(text);
        return sentence;
    }

    /// <summary>Called by the compiler for what stands between the values.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public void AppendLiteral(string text) => _format.Append(text.Replace("{", "{{", StringComparison.Ordinal).Replace("}", "}}", StringComparison.Ordinal));

    /// <summary>Called by the compiler for a value.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public void AppendFormatted<T>(T value, string? format = null)
    {
        _format.Append('{').Append(_values.Count).Append(format is null ? "" : ":").Append(format).Append('}');
        _values.Add(value);
    }

    /// <inheritdoc/>
    public override string ToString() => string.Format(CultureInfo.CurrentCulture, Format, [.. Values]);

    /// <inheritdoc/>
    public bool Equals(Sentence? other) => other is not null && ToString() == other.ToString();

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Sentence);

    /// <inheritdoc/>
    public override int GetHashCode() => ToString().GetHashCode(StringComparison.Ordinal);
}
