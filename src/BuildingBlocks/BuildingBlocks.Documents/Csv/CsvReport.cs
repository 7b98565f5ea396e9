using System.Globalization;
using CsvHelper;

namespace BuildingBlocks.Documents.Csv;

/// <summary>
/// Writes rows as CSV that spreadsheets and programs read alike: UTF-8 with BOM, CRLF, quotes by RFC 4180, ISO dates, and commas with a point in numbers or semicolons
/// with a comma in them. Text that a spreadsheet would run as a formula gets an apostrophe in front; numbers never do.
/// </summary>
public sealed class CsvReport<T>
{
    // Formulas are looked for in CsvText, column by column: it also knows leading blanks and full-width signs, which CsvHelper does not.
    private static readonly CsvWriterOptions Rfc4180 = new() { WriteByteOrderMark = true, Quoting = CsvQuoting.WhenNeededOrWhitespace };

    private readonly List<(string Head, Func<T, CsvForm, string?> Cell)> _columns = [];

    /// <summary>Text of whoever wrote it.</summary>
    public CsvReport<T> Text(string head, Func<T, string?> value) => Add(head, (row, _) => CsvText.Neutral(value(row)));

    public CsvReport<T> Whole(string head, Func<T, long?> value) =>
        Add(head, (row, _) => value(row)?.ToString(CultureInfo.InvariantCulture));

    /// <summary>A number with as many digits behind the point as it has.</summary>
    public CsvReport<T> Number(string head, Func<T, decimal?> value) =>
        Add(head, (row, form) => form.Written(value(row)?.ToString(CultureInfo.InvariantCulture)));

    /// <summary>An amount in minor units, with the digits of its currency; a column with the currency itself is up to the report.</summary>
    public CsvReport<T> Money(string head, Func<T, long?> minor, Func<T, string> currency) =>
        Add(head, (row, form) => minor(row) is long amount ? form.Written(MinorUnits.ToText(amount, currency(row))) : null);

    /// <summary>A day: 2026-11-21.</summary>
    public CsvReport<T> Day(string head, Func<T, DateOnly?> value) =>
        Add(head, (row, _) => value(row)?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    /// <summary>A moment in universal time, to the second: 2026-11-21T12:30:00Z.</summary>
    public CsvReport<T> Moment(string head, Func<T, DateTimeOffset?> value) =>
        Add(head, (row, _) => value(row)?.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture));

    /// <summary>Writes the head and the rows as they come, with a point in numbers. The stream stays open.</summary>
    public Task Write(Stream stream, IAsyncEnumerable<T> rows, CancellationToken ct = default) => Write(stream, rows, CsvForm.Point, ct);

    /// <summary>Writes the head and the rows as they come. The stream stays open.</summary>
    public async Task Write(Stream stream, IAsyncEnumerable<T> rows, CsvForm form, CancellationToken ct = default)
    {
        if (_columns.Count == 0)
        {
            throw new InvalidOperationException("A report needs a column.");
        }

        await using CsvWriter csv = CsvWriter.Create(stream, Rfc4180 with { Separator = form.Separator }, leaveOpen: true);
        _columns.ForEach(column => csv.WriteField(CsvText.Neutral(column.Head)));
        await csv.EndRecordAsync(ct);
        await foreach (T row in rows.WithCancellation(ct))
        {
            _columns.ForEach(column => csv.WriteField(column.Cell(row, form)));
            await csv.EndRecordAsync(ct);
        }
    }

    /// <inheritdoc cref="Write(Stream, IAsyncEnumerable{T}, CancellationToken)"/>
    public Task Write(Stream stream, IEnumerable<T> rows, CancellationToken ct = default) => Write(stream, rows.ToAsyncEnumerable(), ct);

    /// <inheritdoc cref="Write(Stream, IAsyncEnumerable{T}, CsvForm, CancellationToken)"/>
    public Task Write(Stream stream, IEnumerable<T> rows, CsvForm form, CancellationToken ct = default) => Write(stream, rows.ToAsyncEnumerable(), form, ct);

    private CsvReport<T> Add(string head, Func<T, CsvForm, string?> cell)
    {
        _columns.Add((head, cell));
        return this;
    }
}
