namespace Architecture.Tests;

/// <summary>Requests, messages and who handles them, read from the handlers' interfaces.</summary>
internal static class CodebaseQueries
{
    private const string Commands = "BuildingBlocks.UseCases.ICommandHandler<";
    private const string Queries = "BuildingBlocks.UseCases.IQueryHandler<";
    private const string Messages = "BuildingBlocks.Messaging.IMessageHandler<";

    /// <summary>A public record of a use case that no other request or answer is made of: it is asked, not answered.</summary>
    public static bool IsRequest(this Codebase code, CodeType type) =>
        type is { IsPublic: true, Shape: TypeShape.Record } && !code.IsAnswer(type) && type.IsIn($"{type.Project}.UseCases")
        && !code.Of(type.Project).Any(other => other != type && other.IsPublic && other.Mentions.Contains(type.FullName));

    public static bool IsMessage(this Codebase code, CodeType type) =>
        type.Shape == TypeShape.Record && !code.Types.Any(other => other != type && other.Project == type.Project && other.Mentions.Contains(type.FullName));

    public static IEnumerable<CodeType> HandlersOf(this Codebase code, CodeType request) =>
        code.Of(request.Project).Where(type => type.Implements.Any(i => i == $"{Commands}{request.FullName}>" || i.StartsWith($"{Queries}{request.FullName},", StringComparison.Ordinal)));

    public static IEnumerable<CodeType> SubscribersOf(this Codebase code, CodeType message) =>
        code.Types.Where(type => type.Implements.Contains($"{Messages}{message.FullName}>"));

    public static IEnumerable<string> MessagesHeard(this CodeType type) => Arguments(type, Messages);

    public static string? CommandHandled(this CodeType type) => type.Shape == TypeShape.Class ? Arguments(type, Commands).FirstOrDefault() : null;

    public static string? QueryHandled(this CodeType type) => Arguments(type, Queries).Select(arguments => arguments.Split(',')[0]).FirstOrDefault();

    private static bool IsAnswer(this Codebase code, CodeType type) =>
        code.Of(type.Project).SelectMany(other => Arguments(other, Queries)).Any(arguments => arguments.Split(", ", 2)[1].Contains(type.FullName, StringComparison.Ordinal));

    private static IEnumerable<string> Arguments(CodeType type, string port) =>
        type.Implements.Where(i => i.StartsWith(port, StringComparison.Ordinal)).Select(i => i[port.Length..^1]);
}
