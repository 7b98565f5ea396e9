using BuildingBlocks.Documents.Typesetting;
using BuildingBlocks.Documents.Writing;

namespace BuildingBlocks.Documents.Pdf;

/// <summary>Fills page after page from top to bottom; a page that is full goes to the file and is forgotten.</summary>
internal sealed class PageFlow
{
    private const double MostLogoWidth = 150;
    private const double MostLogoHeight = 34;
    private const double LogoGap = 20;

    private readonly PdfFile _file;
    private readonly PdfSettings _settings;
    private readonly List<int> _pages = [];
    private readonly List<int> _numbers = [];
    private readonly int _tree;
    private readonly int _fonts;
    private readonly List<(double Before, double Height, Action Draw)> _kept = [];
    private readonly int? _logo;
    private bool _finished;

    public PageFlow(Stream stream, PdfSettings settings)
    {
        _settings = settings;
        _file = new PdfFile(stream);
        (_tree, _fonts) = (_file.Reserve(), _file.Reserve());
        Theme = new Theme(settings);
        Canvas = new PageCanvas(settings.Page.Height);
        (Top, Bottom) = (settings.Margins.Top, settings.Page.Height - settings.Margins.Bottom);
        Width = settings.Page.Width - settings.Margins.Left - settings.Margins.Right;
        if (Width < 100 || Bottom - Top < 320)
        {
            throw new ArgumentException("The margins leave no room for content on the page.", nameof(settings));
        }

        Y = Top;
        if (settings.Logo is { } logo)
        {
            _logo = _file.Reserve();
            WriteLogo(logo);
            DrawLogo(logo);
        }
    }

    public Theme Theme { get; }
    public PageCanvas Canvas { get; }
    public double Width { get; }
    public double Top { get; }
    public double Bottom { get; }

    /// <summary>Where the next block begins.</summary>
    public double Y { get; set; }

    /// <summary>Figures end at the right in every language, so that their digits stand under each other.</summary>
    public PdfAlign FigureAlign => _settings.RightToLeft ? PdfAlign.Start : PdfAlign.End;

    public bool AtTop => Y <= Top && _kept.Count == 0;

    /// <summary>Where a box begins on the page that stands so far from the side where lines begin.</summary>
    public double Across(double start, double width) => _settings.RightToLeft
        ? _settings.Page.Width - _settings.Margins.Right - start - width
        : _settings.Margins.Left + start;

    /// <summary>Draws lines below each other into a box, the first one's top at y.</summary>
    public void Draw(IReadOnlyList<TextLine> lines, double start, double width, double y, PdfAlign align = PdfAlign.Start)
    {
        bool right = align == PdfAlign.End != _settings.RightToLeft;
        for (int i = 0; i < lines.Count; i++)
        {
            double spare = width - lines[i].Width;
            double indent = align == PdfAlign.Center ? spare / 2 : right ? spare : 0;
            TextStyle style = lines[i].Style;
            Canvas.Text(lines[i], Across(start, width) + indent, y + i * style.Leading + style.Baseline);
        }
    }

    /// <summary>Draws a line of the full width at the side where its own direction begins.</summary>
    public void DrawByDirection(TextLine line, double y) =>
        Draw([line], 0, Width, y, line.RightToLeft == _settings.RightToLeft ? PdfAlign.Start : PdfAlign.End);

    public void Fill(double start, double width, double y, double height, PdfColor color) =>
        Canvas.Fill(Across(start, width), y, width, height, color);

    /// <summary>Draws something just above the next block, on the page where that begins; the space before it is dropped at the top of a page.</summary>
    public void KeepWithNext(double before, double height, Action draw) => _kept.Add((before, height, draw));

    /// <summary>Goes to a new page unless there is that much room left on this one, below what is kept with it.</summary>
    public ValueTask Ensure(double height, CancellationToken ct)
    {
        double needed = height + _kept.Sum(k => k.Before + k.Height);
        if (Y > Top && Y + needed > Bottom + 0.01)
        {
            return new ValueTask(EnsureOnNextPage(ct));
        }

        DrawKept();
        return ValueTask.CompletedTask;
    }

    public async Task Break(CancellationToken ct)
    {
        ThrowIfFinished();
        DrawKept();
        await NextPage(ct);
    }

    public async Task Finish(CancellationToken ct)
    {
        ThrowIfFinished();
        await Ensure(0, ct);
        if (!AtTop || _pages.Count == 0)
        {
            await Break(ct);
        }

        _finished = true;
        for (int page = 1; page <= _pages.Count; page++)
        {
            WriteNumber(page);
        }

        WriteFonts();
        _file.Write(_tree, b =>
        {
            b.Add("<</Type/Pages/Count "u8).Add(_pages.Count).Add("/Kids["u8);
            _pages.ForEach(page => b.Add(page).Add(" 0 R "u8));
            b.Add("]>>"u8);
        });
        await _file.Finish(WriteCatalog(), _file.Write(b => Metadata.WriteInfo(b, _settings)), ct);
    }

    public void ThrowIfFinished()
    {
        if (_finished)
        {
            throw new InvalidOperationException("The document is finished; nothing can be added to it.");
        }
    }

    private async Task EnsureOnNextPage(CancellationToken ct)
    {
        await NextPage(ct);
        DrawKept();
    }

    private async Task NextPage(CancellationToken ct)
    {
        EndPage();
        await _file.Flush(ct);
        Y = Top;
    }

    private void DrawKept()
    {
        foreach ((double before, double height, Action draw) in _kept)
        {
            Y += Y > Top ? before : 0;
            draw();
            Y += height;
        }

        _kept.Clear();
    }

    private void EndPage()
    {
        int page = _file.Reserve(), content = _file.Reserve(), number = _file.Reserve();
        Fill(0, Width, Bottom + 18, 0.5, PdfColor.Line);
        string footer = _settings.Footer ?? _settings.Title;
        Draw(Typesetter.Wrap(footer, Theme.Footer, Width * 0.7, 1), 0, Width * 0.7, Bottom + 25);
        Canvas.Form("Number");
        _file.WriteStream(content, _ => { }, Canvas.Content);
        _file.Write(page, b => b.Add("<</Type/Page/Parent "u8).Add(_tree).Add(" 0 R/MediaBox[0 0 "u8)
            .Add(_settings.Page.Width).Add(" "u8).Add(_settings.Page.Height).Add("]/Contents "u8).Add(content)
            .Add(" 0 R/Resources<</Font "u8).Add(_fonts).Add(" 0 R/XObject<</Number "u8).Add(number).Add(" 0 R"u8).Add(_logo is { } logo ? $"/Logo {logo} 0 R" : "").Add(">>>>>>"u8));
        _pages.Add(page);
        _numbers.Add(number);
        Canvas.Clear();
    }

    private void DrawLogo(PdfPicture logo)
    {
        double scale = Math.Min(MostLogoWidth / logo.Width, MostLogoHeight / logo.Height);
        (double width, double height) = (logo.Width * scale, logo.Height * scale);
        Canvas.Picture("Logo", Across(0, width), Y, width, height);
        Y += height + LogoGap;
    }

    private void WriteLogo(PdfPicture logo) => _file.WriteStream(
        _logo!.Value,
        b => b.Add("/Type/XObject/Subtype/Image/Width "u8).Add(logo.Width).Add("/Height "u8).Add(logo.Height)
            .Add("/ColorSpace/DeviceRGB/BitsPerComponent 8/Filter/FlateDecode/DecodeParms<</Predictor 15/Colors 3/Columns "u8).Add(logo.Width).Add(">>"u8),
        logo.Pixels,
        compressed: false);

    // "Page x of y" is a drawing of its own that pages refer to, since y is known only at the end.
    private void WriteNumber(int page)
    {
        Canvas.Clear();
        TextLine line = Typesetter.Line(_settings.PageNumber(page, _pages.Count), Theme.Footer);
        Draw([line], Width * 0.7, Width * 0.3, Bottom + 25, PdfAlign.End);
        _file.WriteStream(
            _numbers[page - 1],
            b => b.Add("/Type/XObject/Subtype/Form/BBox[0 0 "u8).Add(_settings.Page.Width).Add(" "u8).Add(_settings.Margins.Bottom)
                .Add("]/Resources<</Font "u8).Add(_fonts).Add(" 0 R>>"u8),
            Canvas.Content,
            compressed: false);
    }

    private void WriteFonts()
    {
        List<(string Name, int Id)> fonts = [.. Theme.Fonts.Where(f => f.IsUsed).Select(f => (f.Name, FontEmbedding.Write(_file, f)))];
        _file.Write(_fonts, b =>
        {
            b.Add("<<"u8);
            fonts.ForEach(font => b.Add("/"u8).Add(font.Name).Add(" "u8).Add(font.Id).Add(" 0 R"u8));
            b.Add(">>"u8);
        });
    }

    private int WriteCatalog()
    {
        int metadata = _file.Reserve();
        _file.WriteStream(metadata, b => b.Add("/Type/Metadata/Subtype/XML"u8), Metadata.Xmp(_settings), compressed: false);
        return _file.Write(b => b.Add("<</Type/Catalog/Pages "u8).Add(_tree).Add(" 0 R/Lang"u8).Text(_settings.Language)
            .Add("/Metadata "u8).Add(metadata).Add(" 0 R/ViewerPreferences<</DisplayDocTitle true"u8)
            .Add(_settings.RightToLeft ? "/Direction/R2L>>>>"u8 : ">>>>"u8));
    }
}
