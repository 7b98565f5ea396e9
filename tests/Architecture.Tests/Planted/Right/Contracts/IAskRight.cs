namespace Architecture.Tests.Planted.Right.Contracts;

public interface IAskRight
{
    int Ask();
}
