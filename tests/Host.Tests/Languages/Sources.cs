using System.Text.RegularExpressions;

namespace Host.Tests.Languages;

/// <summary>The sentences that clients may meet, as they stand in the sources.</summary>
internal static partial class Sources
{
    // What only the studio's people read; everything else in these modules may reach a client.
    private static readonly string[] StudioOnly =
    [
        "Galleries/UseCases/Uploading", "Galleries/UseCases/Curating", "Galleries/UseCases/Binning", "Galleries/UseCases/Replacing", "Galleries/UseCases/Arranging", "Galleries/UseCases/Presenting", "Galleries/UseCases/Noting/TickOffNote.cs", "Galleries/Domain/Collection.Presenting.cs", "Galleries/UseCases/Publishing", "Galleries/UseCases/Updating", "Galleries/UseCases/Asking", "Galleries/Domain/SelectionRequest.cs", "Galleries/Domain/Selection.Answering.cs", "Galleries/UseCases/Inviting/ChangeGrant.cs", "Galleries/UseCases/Inviting/Invitations.cs", "Galleries/UseCases/Inviting/InvitePerson.cs", "Galleries/UseCases/Inviting/MakeInviteLink.cs",
        "Galleries/UseCases/Inviting/RenewGrant.cs", "Galleries/UseCases/Sharing/SharePhotos.cs", "Galleries/UseCases/Inviting/WithdrawGrant.cs", "Galleries/UseCases/Privacy", "Galleries/UseCases/Marking",
        "Galleries/UseCases/Mailing", "Galleries/UseCases/Covering/ApproveCover.cs", "Galleries/UseCases/Covering/DeclineCover.cs",
        "Galleries/UseCases/Covering/DesignCover.cs", "Galleries/UseCases/Covering/TakeCoverBack.cs", "Galleries/Domain/Gallery", "Galleries/Domain/Slug.cs", "Galleries/Domain/Asset.cs", "Galleries/Domain/Asset.Captioning.cs", "Galleries/Domain/Scene", "Galleries/Domain/Update", "Galleries/Domain/AccessCode.cs",
        "Galleries/Domain/Lifecycle.cs", "Galleries/UseCases/Archiving", "Galleries/Domain/UploadLimit.cs", "Galleries/Domain/FileNames.cs", "Galleries/Adapters/Sources", "Galleries/Adapters/Background", "Galleries/Adapters/Imaging",
        "Galleries/Adapters/Uploading", "Galleries/Adapters/Storage", "Galleries/UseCases/Downloading/MakeRendition.cs", "Galleries/UseCases/Downloading/FinishArchive.cs", "Galleries/UseCases/Downloading/ArchiveLetters.cs", "Galleries/UseCases/Preparing",
        "Shop/UseCases/Pricing", "Shop/UseCases/Listing", "Shop/UseCases/Taxing", "Shop/Domain/Pricing/Loss.cs", "Shop/Domain/Catalogue/PriceRules.cs", "Shop/UseCases/Selling", "Shop/UseCases/Making", "Shop/UseCases/Refunding", "Shop/Domain/OrderRules.cs", "Shop/UseCases/Mailing", "Shop/UseCases/Invoicing", "Shop/Domain/Order", "Shop/Domain/Invoice", "Shop/Adapters/Documents", "Shop/Domain/Catalogue/Checks.cs", "Shop/Domain/Catalogue/PriceList", "Shop/Domain/Taxing", "Shop/Domain/Paying", "Shop/UseCases/Paying/ChangePaymentKeys.cs", "Shop/UseCases/Paying/NoteReport.cs", "Shop/UseCases/Paying/NotePage.cs", "Shop/UseCases/Paying/LookAtPayment.cs", "Shop/UseCases/Paying/HearPaymentEvent.cs", "Shop/Adapters/Payments",
    ];

    private static readonly string Root = FindRoot();

    /// <summary>Pages, layouts and fragments that clients see.</summary>
    public static IReadOnlyList<string> Views { get; } =
    [
        .. Below("src/Host/Pages/Client", "*.cshtml"), .. Below("src/Host/Pages/Errors", "*.cshtml"),
        .. new[] { "_BareLayout", "_ClientFace", "_ClientLayout", "_CoverDesk", "_CoverLook", "_Head", "_Languages", "_PoseBar" }.Select(name => Path.Combine(Root, "src/Host/Pages/Shared", $"{name}.cshtml")),
    ];

    /// <summary>The code beside them.</summary>
    public static IReadOnlyList<string> Code { get; } = [.. Below("src/Host/Pages/Client", "*.cs"), .. Below("src/Host/Pages/Errors", "*.cs")];

    public static IReadOnlyList<string> Scripts { get; } = [.. Below("src/Host/Assets/client", "*.js"), .. Below("src/Host/Assets/shared", "*.js")];

    /// <summary>The sentences of pages.</summary>
    public static IReadOnlyDictionary<string, bool> OfPages { get; } = Collect(
        [.. Views, .. Code, .. Below("src/Host/Web", "*.cs"), .. Below("src/Host/Languages", "*.cs")], '"', SaidByServer(), CountedByServer(), ByValidation());

    /// <summary>The sentences of scripts.</summary>
    public static IReadOnlyDictionary<string, bool> OfScripts { get; } = Collect(Scripts, '\'', SaidByScript(), CountedByScript());

    /// <summary>What use cases say to whoever drives them.</summary>
    public static IReadOnlyList<string> OfUseCases { get; } =
    [
        .. Below("src/Modules/Galleries/Galleries", "*.cs").Concat(Below("src/Modules/Shop/Shop", "*.cs")).Where(MayReachClients)
            .SelectMany(path => Said().Matches(WithoutComments(path))).Select(match => Formatted(match.Groups["text"].Value)).Distinct(),
        // Said for the studio until it writes its own.
        "We will write to you by e-mail about the payment.", "Tax",
        // What a list of mere downloads calls its product.
        "High-resolution download",
        "Somebody else changed this at the same moment. Please try again.",
    ];

    public static string Name(string path) => Path.GetRelativePath(Root, path).Replace('\\', '/');

    private static bool MayReachClients(string path) => !StudioOnly.Any(place => Name(path).Contains($"/{place}", StringComparison.Ordinal));

    /// <summary>By sentence, whether it counts something.</summary>
    private static Dictionary<string, bool> Collect(IEnumerable<string> paths, char quote, Regex said, Regex counted, Regex? more = null)
    {
        var found = new Dictionary<string, bool>();
        foreach (var text in paths.Select(WithoutComments))
        {
            foreach (Match match in said.Matches(text).Concat(more?.Matches(text) ?? Enumerable.Empty<Match>()))
                found.TryAdd(Unescaped(match.Groups["text"].Value, quote), false);
            foreach (Match match in counted.Matches(text))
                found[Unescaped(match.Groups["text"].Value, quote)] = true;
        }

        return found;
    }

    // An interpolated text as the refusal keeps it: a number in each hole.
    private static string Formatted(string literal)
    {
        var index = 0;
        return Hole().Replace(Unescaped(literal, '"'), hole => $"{{{index++}{hole.Groups["format"].Value}}}");
    }

    private static string Unescaped(string literal, char quote) => literal.Replace($"\\{quote}", $"{quote}", StringComparison.Ordinal);

    private static string WithoutComments(string path) => Comment().Replace(File.ReadAllText(path), "");

    private static IEnumerable<string> Below(string folder, string pattern) =>
        Directory.EnumerateFiles(Path.Combine(Root, folder), pattern, SearchOption.AllDirectories).Where(path => !Built().IsMatch(path)).Order(StringComparer.Ordinal);

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Gallery.sln")))
            folder = folder.Parent ?? throw new InvalidOperationException("No Gallery.sln above the tests.");
        return folder.FullName;
    }

    [GeneratedRegex(@"\b[tTH]\[""(?<text>(?:[^""\\]|\\.)*)""[\],]")]
    private static partial Regex SaidByServer();

    [GeneratedRegex(@"\b[tT]\.Count\(\s*[^""]*?,\s*""(?:[^""\\]|\\.)*"",\s*""(?<text>(?:[^""\\]|\\.)*)""[,)]")]
    private static partial Regex CountedByServer();

    [GeneratedRegex(@"(?:ErrorMessage = |\bRefused?\()""(?<text>[^""]*)""")]
    private static partial Regex ByValidation();

    [GeneratedRegex(@"\bsay(?:With)?\('(?<text>(?:[^'\\]|\\.)*)'[,)]")]
    private static partial Regex SaidByScript();

    [GeneratedRegex(@"\bsayCount\([^']*?,\s*'(?:[^'\\]|\\.)*',\s*'(?<text>(?:[^'\\]|\\.)*)'[,)]")]
    private static partial Regex CountedByScript();

    // A text of several words that ends as a sentence does, unless it goes to the log or to programmers.
    [GeneratedRegex(@"(?<!(?:Exception|Log\w+|Say|throw)\([^""\n]*)""(?<text>(?:[A-Z“{]|\\"")(?:[^""\\\n]|\\.)* (?:[^""\\\n]|\\.)*[.!?])""")]
    private static partial Regex Said();

    [GeneratedRegex(@"\{[^{}:]+(?<format>:[^{}]+)?\}")]
    private static partial Regex Hole();

    [GeneratedRegex(@"^\s*//.*$|@\*.*?\*@", RegexOptions.Multiline)]
    private static partial Regex Comment();

    [GeneratedRegex(@"[\\/](obj|bin)[\\/]")]
    private static partial Regex Built();
}
