using System;
using System.Globalization;
using System.IO;
using System.Runtime.InteropServices;

namespace Corpus.Cli.Output;

/// <summary>The identity of a file under any name: two hard links, or a symbolic link and its target, are one file.</summary>
internal static class FileIdentity
{
    /// <summary>The identity of an existing file; null where there is none, or it cannot be read.</summary>
    public static string? Of(string path)
    {
        if (OperatingSystem.IsLinux() && NumberOf(path) is { } number) return number;
        return File.Exists(path) ? RealPath(path) : null;
    }

    /// <summary>
    /// The identity of the file that standard input comes from; null where it is not a file, or the identity cannot be read.
    /// </summary>
    public static string? OfStandardInput() => OperatingSystem.IsLinux() ? NumberOf("/proc/self/fd/0") : null;

    /// <summary>Whether a path leads to a device, a pipe or a socket. Known on Linux only.</summary>
    public static bool IsDevice(string path) =>
        OperatingSystem.IsLinux() && StatusOf(path) is { } status && (status.Mode & KindOfFile) is not (RegularFile or Folder);

    private static string RealPath(string path)
    {
        try
        {
            return File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName ?? Path.GetFullPath(path);
        }
        catch (IOException)
        {
            return Path.GetFullPath(path);
        }
    }

    /// <summary>Device and inode.</summary>
    private static string? NumberOf(string path) => StatusOf(path) is { } status
        ? string.Create(CultureInfo.InvariantCulture, $"{status.DeviceMajor}:{status.DeviceMinor}:{status.Inode}")
        : null;

    private static FileStatus? StatusOf(string path)
    {
        try
        {
            return Statx(CurrentFolder, path, 0, KindAndInode, out FileStatus status) == 0 ? status : null;
        }
        catch (EntryPointNotFoundException)
        {
            return null;
        }
    }

    private const int CurrentFolder = -100;
    private const uint KindAndInode = 0x101;
    private const int KindOfFile = 0xF000, RegularFile = 0x8000, Folder = 0x4000;

    // This structure is the same on every processor, unlike that of "stat".
    [DllImport("libc", EntryPoint = "statx", SetLastError = false)]
    private static extern int Statx(int folder, [MarshalAs(UnmanagedType.LPUTF8Str)] string path, int flags, uint mask,
        out FileStatus status);

    [StructLayout(LayoutKind.Explicit, Size = 256)]
    private struct FileStatus
    {
        [FieldOffset(28)]
        public ushort Mode;

        [FieldOffset(32)]
        public ulong Inode;

        [FieldOffset(136)]
        public uint DeviceMajor;

        [FieldOffset(140)]
        public uint DeviceMinor;
    }
}
