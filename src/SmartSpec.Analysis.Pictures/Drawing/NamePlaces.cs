using OxyPlot;

namespace SmartSpec.Analysis.Pictures;

/// <summary>Places for names beside their points, where they cover neither points nor other names.</summary>
internal sealed class NamePlaces(OxyRect area, IReadOnlyList<ScreenPoint> points, double radius)
{
    private const double Near = 4;

    private static readonly double[] Distances = [Near, 10, 18, 28, 40];

    /// <summary>Where the name lies from the point: to the right first, for reading.</summary>
    private static readonly (int X, int Y)[] Directions = [(1, 0), (-1, 0), (0, -1), (0, 1), (1, -1), (1, 1), (-1, -1), (-1, 1)];

    private readonly List<OxyRect> names = [];
    private readonly List<(ScreenPoint From, ScreenPoint To)> leaders = [];

    /// <summary>The nearest free place, which is then taken; null where there is none.</summary>
    public NamePlace? Find(ScreenPoint point, OxySize size)
    {
        foreach (var distance in Distances)
        foreach (var (x, y) in Directions)
        {
            var box = Box(point, size, x, y, radius + distance);
            (ScreenPoint From, ScreenPoint To)? leader = distance > Near ? Leader(point, box) : null;
            if (!IsFree(box) || (leader is { } line && !IsFree(line, point)))
                continue;
            names.Add(box);
            if (leader is { } drawn)
                leaders.Add(drawn);
            return new(box, x, leader);
        }

        return null;
    }

    private bool IsFree(OxyRect box) =>
        box.Left >= area.Left
        && box.Right <= area.Right
        && box.Top >= area.Top
        && box.Bottom <= area.Bottom
        && !names.Any(name => Overlap(name, box))
        && !leaders.Any(line => Crosses(box, line))
        && !points.Any(point => Overlap(Marker(point), box));

    private bool IsFree((ScreenPoint From, ScreenPoint To) leader, ScreenPoint own) =>
        !names.Any(name => Crosses(name, leader)) && !points.Any(point => !point.Equals(own) && Crosses(Marker(point), leader));

    private OxyRect Marker(ScreenPoint point) => new(point.X - radius, point.Y - radius, 2 * radius, 2 * radius);

    private static OxyRect Box(ScreenPoint point, OxySize size, int x, int y, double distance)
    {
        // A corner is nearer than a side at the same distance along both axes.
        var away = x != 0 && y != 0 ? distance * 0.7 : distance;
        return new(
            x switch
            {
                > 0 => point.X + away,
                < 0 => point.X - away - size.Width,
                _ => point.X - size.Width / 2,
            },
            y switch
            {
                > 0 => point.Y + away,
                < 0 => point.Y - away - size.Height,
                _ => point.Y - size.Height / 2,
            },
            size.Width,
            size.Height
        );
    }

    private static bool Overlap(OxyRect one, OxyRect other) =>
        one.Left < other.Right && other.Left < one.Right && one.Top < other.Bottom && other.Top < one.Bottom;

    /// <summary>Whether a line passes a box, by points along it.</summary>
    private static bool Crosses(OxyRect box, (ScreenPoint From, ScreenPoint To) line) =>
        Enumerable
            .Range(0, 21)
            .Select(i => line.From + (line.To - line.From) * (i / 20.0))
            .Any(at => at.X > box.Left && at.X < box.Right && at.Y > box.Top && at.Y < box.Bottom);

    /// <summary>From the edge of the marker to the nearest point of the box.</summary>
    private (ScreenPoint From, ScreenPoint To) Leader(ScreenPoint point, OxyRect box)
    {
        ScreenPoint end = new(Math.Clamp(point.X, box.Left, box.Right), Math.Clamp(point.Y, box.Top, box.Bottom));
        var line = end - point;
        return (point + line * (radius / line.Length), end);
    }
}
