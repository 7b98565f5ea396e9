using Architecture.Tests.Planted.Left.Contracts;

namespace Architecture.Tests.Planted.Right.Adapters.Neighbors;

// Left asks Right as well: a circle.
internal sealed record AskingLeft(IAskLeft Left);
