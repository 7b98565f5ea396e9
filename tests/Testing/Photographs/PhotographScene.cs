namespace Testing.Photographs;

/// <summary>What a photograph shows.</summary>
public enum PhotographScene
{
    Hills,
    Portrait,
    Sea,
    Couple,
    Party,
    Flowers,
    Newborn,
    Audience,
}
